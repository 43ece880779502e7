import { describe, expect, it } from 'vitest';
import { boundTexts, readBounds } from './region-bounds';

const open = { ordersMin: '', ordersMax: '', rateMin: '', rateMax: '' };

describe('the area of the plot as a form', () => {
  it('an empty field leaves its side open, and zero is a side', () => {
    expect(readBounds({ ...open, ordersMin: '1,200', rateMax: '0' })).toEqual({
      bounds: { ordersMin: 1200, ordersMax: undefined, rateMin: undefined, rateMax: 0 },
    });
  });

  it('says which field is no number of zero or more', () => {
    expect(readBounds({ ...open, ordersMin: 'many', rateMin: '-3' })).toEqual({
      problems: { ordersMin: 'invalid', rateMin: 'invalid' },
    });
  });

  it('says which side is below the other', () => {
    expect(readBounds({ ...open, ordersMin: '500', ordersMax: '100' })).toEqual({
      problems: { ordersMax: 'order' },
    });
  });

  it('writes an area and reads the same one', () => {
    const bounds = { ordersMin: 0, ordersMax: 98_800, rateMin: 0.12, rateMax: undefined };
    expect(readBounds(boundTexts(bounds))).toEqual({ bounds });
  });
});
