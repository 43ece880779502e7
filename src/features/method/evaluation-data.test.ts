import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../test/evaluation/evaluation';
import { latestEvaluation } from './evaluation-data';

describe('the latest evaluation', () => {
  it('is what the evaluation writes, as it comes back from the file', () => {
    const written: unknown = JSON.parse(JSON.stringify(evaluate([], '2026-11-24')));
    const found = latestEvaluation({ '/docs/evaluation.json': written });
    expect(found).toMatchObject({ date: '2026-11-24', worlds: 0 });
  });

  it('is said to be missing where nobody has run it, and unreadable where the file is something else', () => {
    expect(latestEvaluation({})).toBe('none');
    expect(latestEvaluation({ '/docs/evaluation.json': { date: 'yesterday' } })).toBe('unreadable');
  });

  it('can be read where it is on record', () => {
    expect(latestEvaluation()).not.toBe('unreadable');
  });
});
