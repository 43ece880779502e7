import { describe, expect, it } from 'vitest';
import { ignoredParameters } from './ignored-parameters';

describe('ignoredParameters', () => {
  it('names a value that fell back to its default', () => {
    expect(ignoredParameters({ window: 'soon' }, { window: '90d' })).toEqual(['window']);
  });

  it('names a parameter the page does not know', () => {
    expect(ignoredParameters({ utm: 'x' }, { window: '90d' })).toEqual(['utm']);
  });

  it('names a list of which one value was dropped', () => {
    expect(ignoredParameters({ category: ['food', 'nonsense'] }, { category: ['food'] })).toEqual([
      'category',
    ]);
  });

  it('is silent about what was understood, also as a number or trimmed', () => {
    expect(
      ignoredParameters(
        { q: ' 李 ', minOrders: '0200', category: 'food' },
        { q: '李', minOrders: 200, category: ['food'] },
      ),
    ).toEqual([]);
  });

  it('is silent about an empty parameter, which asks for nothing', () => {
    expect(ignoredParameters({ q: '' }, {})).toEqual([]);
  });
});
