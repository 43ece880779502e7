import { expect, test } from 'vitest';
import type { Dimension } from './dimensions';
import { anEnforcement } from './test-records';
import type { Coverage, Part, Rate } from './types';
import { standingEnforcements, verdictOf, type VerdictEvidence } from './verdict';

const quiet: Part = { worse: 0.1, events: 0, tolerance: 1 };
const parts = (given: Partial<Record<Dimension, Partial<Part>>> = {}): Record<Dimension, Part> => ({
  complaints: { ...quiet, ...given.complaints },
  quality_refunds: { ...quiet, ...given.quality_refunds },
  handling: { ...quiet, ...given.handling },
  verification: { ...quiet, ...given.verification },
  authenticity: { ...quiet, ...given.authenticity },
});

const rate: Rate = { numerator: 5, denominator: 900, estimate: 9, low: 4, high: 20, benchmark: 8 };
const coverage: Coverage = {
  coveredOrders: 900,
  uncoveredOrders: 0,
  unknownOrders: 0,
  uncoveredOffers: 0,
  share: 1,
  low: 0.8,
  high: 1,
  benchmark: 0.99,
};
const evidence: VerdictEvidence = {
  orders: 900,
  complaintsCounted: 5,
  complaintRate: rate,
  qualityRefundRate: rate,
  late: rate,
  coverage,
  unusual: { broadcasts: 10, unusual: 1 },
  standing: [],
  untold: new Set(),
};
const few = { ...evidence, orders: 199, complaintsCounted: 2 };
const codes = (...given: Parameters<typeof verdictOf>) =>
  verdictOf(...given).facts.map(({ code }) => code);

test.each([
  [0.95, 3, 'serious_concerns'],
  [0.95, 2, 'some_concerns'],
  [0.949, 3, 'some_concerns'],
  [0.8, 0, 'some_concerns'],
  [0.799, 50, 'no_red_flags'],
  [null, 50, 'no_red_flags'],
] as const)('a part at %d with %i events: %s', (worse, events, kind) => {
  expect(verdictOf(parts({ handling: { worse, events } }), evidence).kind).toBe(kind);
});

test('what made it comes gravest first, and what did not is not named', () => {
  expect(
    codes(
      parts({
        complaints: { worse: 0.85, events: 9 },
        quality_refunds: { worse: 0.99, events: 2 },
        handling: { worse: 0.96, events: 7 },
        authenticity: { worse: 0.97, events: 5 },
      }),
      evidence,
    ),
  ).toEqual(['unusual_broadcasts', 'slow_handling', 'quality_refund_rate', 'complaint_rate']);
});

test('under 200 orders and 3 counted complaints is no grade, however the parts stand', () => {
  const alarming = parts({ verification: { worse: 0.99, events: 9 } });
  expect(verdictOf(alarming, few).kind).toBe('too_few_records');
  expect(codes(alarming, few)).toEqual(['few_orders']);
  expect(verdictOf(alarming, { ...few, orders: 200 }).kind).toBe('serious_concerns');
  expect(verdictOf(alarming, { ...few, complaintsCounted: 3 }).kind).toBe('serious_concerns');
});

test('a part that cannot be told for want of a column makes no verdict and is not named', () => {
  const alarming = parts({
    complaints: { worse: 0.99, events: 9 },
    handling: { worse: 0.9, events: 9 },
  });
  const untold = new Set<Dimension>(['complaints']);
  expect(verdictOf(alarming, evidence).kind).toBe('serious_concerns');
  expect(verdictOf(alarming, { ...evidence, untold })).toMatchObject({
    kind: 'some_concerns',
    facts: [{ code: 'slow_handling' }],
  });
  // nor do complaints of which it can't be told whether they count lift anybody over the few
  const some = { ...few, complaintsCounted: 3 };
  expect(verdictOf(parts(), some).kind).toBe('no_red_flags');
  expect(verdictOf(parts(), { ...some, untold }).kind).toBe('too_few_records');
});

test('a standing enforcement is serious even with few records, and comes first', () => {
  const standing = standingEnforcements([anEnforcement({ kind: 'suspension' })], '2026-03-31');
  expect(verdictOf(parts(), { ...few, standing })).toEqual({
    kind: 'serious_concerns',
    facts: [
      {
        code: 'suspension',
        kind: 'suspension',
        decidedOn: '2026-02-01',
        authority: 'Market Regulation',
      },
    ],
  });
  expect(
    codes(parts({ complaints: { worse: 0.99, events: 9 } }), { ...evidence, standing }),
  ).toEqual(['suspension', 'complaint_rate']);
});

const standing = (given: Parameters<typeof anEnforcement>[0]) =>
  standingEnforcements([anEnforcement(given)], '2026-03-31').map(({ code }) => code);

test('warnings and fines do not stand; an order stands until it is rectified', () => {
  expect(standing({ kind: 'warning' })).toEqual([]);
  expect(standing({ kind: 'fine' })).toEqual([]);
  expect(standing({ kind: 'licence_revoked' })).toEqual(['suspension']);
  expect(standing({ kind: 'rectification_order' })).toEqual(['unrectified_order']);
  expect(standing({ kind: 'rectification_order', rectifiedOn: '2026-03-31' })).toEqual([]);
  expect(standing({ kind: 'rectification_order', rectifiedOn: '2026-04-01' })).toEqual([
    'unrectified_order',
  ]);
  expect(standing({ kind: 'suspension', decidedOn: '2026-04-01' })).toEqual([]);
});
