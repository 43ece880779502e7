import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOfDate } from './calendar';
import { datedReview, standingAt, type Standing } from './document-status';
import { aReview, at } from './test-records';

const SALE = at('2026-03-01T20:00');

const standing = (...given: Parameters<typeof aReview>[0][]): Standing =>
  standingAt(
    given.map((each) => datedReview(aReview(each))),
    SALE,
    dayOfDate('2026-03-01'),
  );

test.each([
  ['passed the minute it starts', { reviewedAt: SALE }, 'reviewed_before_sale'],
  ['passed a millisecond later', { reviewedAt: SALE + 1 }, 'reviewed_after_sale'],
  ['passed the day after', { reviewedAt: at('2026-03-02') }, 'reviewed_after_sale'],
  ['valid to that very day', { validUntil: '2026-03-01' }, 'reviewed_before_sale'],
  ['valid to the day before', { validUntil: '2026-02-28' }, 'expired'],
  ['passed, but when is unknown', { reviewedAt: null }, 'unknown_time'],
  ['expired, whenever passed', { reviewedAt: null, validUntil: '2026-02-28' }, 'expired'],
  ['failed', { outcome: 'failed' }, 'failed'],
  ['pending', { outcome: 'pending', reviewedAt: null }, 'pending'],
] as const)('%s', (_, review, status) => expect(standing(review).status).toBe(status));

test('no review is missing', () => expect(standing()).toEqual({ status: 'missing', review: null }));

test('one that clears it is enough, whatever else there is', () => {
  expect(standing({ outcome: 'failed' }, { validUntil: '2026-01-01' }, {}).status).toBe(
    'reviewed_before_sale',
  );
});

test('a report filed after the broadcast never counts', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          late: fc.integer({ min: 1, max: 1e10 }),
          outcome: fc.constantFrom('passed', 'failed', 'pending'),
        }),
        { maxLength: 5 },
      ),
      (reviews) => {
        const { status } = standing(
          ...reviews.map(({ late, outcome }) => ({ reviewedAt: SALE + late, outcome })),
        );
        expect(status).not.toBe('reviewed_before_sale');
        expect(status).not.toBe('unknown_time');
      },
    ),
  );
});
