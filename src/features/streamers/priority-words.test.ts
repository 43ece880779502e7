import type { TFunction } from 'i18next';
import { describe, expect, it } from 'vitest';
import type { Priority } from '@/contract/streamers';
import type { Dimension } from '@/domain/dimensions';
import { formatIn } from '@/i18n/format';
import { priorityWords } from './priority-words';

const t = ((key: string, values: object = {}) =>
  [key, ...Object.values(values)].join(' ')) as unknown as TFunction<['streamers', 'domain']>;

const part = (worse: number | null, weight: number) => ({
  worse,
  weight,
  points: worse === null ? null : 100 * weight * worse,
});
/** Three parts of a third each, so that no rounding of its own makes 100. */
const thirds = {
  complaints: part(1, 1 / 3),
  quality_refunds: part(1, 1 / 3),
  handling: part(1, 1 / 3),
  verification: part(0.4, 0),
  authenticity: part(null, 0),
} satisfies Record<Dimension, object>;

const words = (change: Partial<Priority>) =>
  priorityWords(
    { index: 100, parts: thirds, rank: 3, rankLow: 3, rankHigh: 3, rankByDefault: 5, ...change },
    t,
    formatIn('en'),
  );

describe('a priority in words', () => {
  it('writes points that add up to the index as it is written', () => {
    const { index, points } = words({});
    expect(index).toBe('100.0');
    expect(points).toEqual({
      complaints: '33.4',
      quality_refunds: '33.3',
      handling: '33.3',
      verification: '0.0',
      authenticity: null,
    });
  });

  it.each([
    [3, 5, '▲2', 'priority.higher 2'],
    [5, 3, '▼2', 'priority.lower 2'],
    [4, 4, '=', 'priority.same'],
  ])('rank %i where equal weights give %i is %s', (rank, rankByDefault, change, spoken) => {
    const told = words({ rank, rankByDefault });
    expect(told.change).toBe(change);
    expect(told.sentence).toContain(spoken);
  });

  it('tells no change of rank where the weights are equal', () => {
    const equal = part(0.5, 0.2);
    const parts = {
      complaints: equal,
      quality_refunds: equal,
      handling: equal,
      verification: equal,
      authenticity: equal,
    };
    expect(words({ index: 50, parts, rank: 3, rankByDefault: 3 }).change).toBeNull();
  });

  it('says why there is no rank: nothing weighs, or nothing that weighs is known', () => {
    const unranked = { index: null, rank: null };
    expect(words(unranked)).toMatchObject({ index: null, sentence: 'priority.noneSentence' });
    const parts = {
      complaints: part(1, 0),
      quality_refunds: part(1, 0),
      handling: part(1, 0),
      verification: part(1, 0),
      authenticity: part(1, 0),
    };
    expect(words({ ...unranked, parts }).sentence).toBe('priority.nothingWeighs');
  });
});
