import type { CalendarDate, Enforcement } from '@/dataset/tables';
import type { Dimension } from './dimensions';
import type { Coverage, Part, Rate, Verdict, VerdictFact } from './types';
import type { UnusualCount } from './unusual';

const SERIOUS = 0.95;
const SOME = 0.8;
const FEWEST_EVENTS = 3;
const FEWEST_ORDERS = 200;
const FEWEST_COMPLAINTS = 3;

/** The figures a verdict may rest on; null where the records don't say. */
export interface VerdictEvidence {
  orders: number;
  complaintsCounted: number;
  complaintRate: Rate | null;
  qualityRefundRate: Rate | null;
  late: Rate | null;
  coverage: Coverage;
  unusual: UnusualCount;
  /** Suspensions and unrectified orders that stand, as `standingEnforcements` gives them. */
  standing: readonly VerdictFact[];
  /** Parts on which nothing may rest, for want of a column (`untoldOf`). */
  untold: ReadonlySet<Dimension>;
}

/**
 * The verdict: serious where an enforcement stands, or where one part is at least 95 % sure with 3 events behind it; too few records under
 * 200 orders and 3 counted complaints, whatever the parts say; some concerns from 80 %. No part that can't be told for want of a column counts. The facts that made it come gravest first.
 */
export function verdictOf(parts: Record<Dimension, Part>, evidence: VerdictEvidence): Verdict {
  const { orders, complaintsCounted, standing, untold } = evidence;
  // without the columns that tell which count there may be none
  const surely = untold.has('complaints') ? 0 : complaintsCounted;
  const tooFew = orders < FEWEST_ORDERS && surely < FEWEST_COMPLAINTS;
  if (tooFew) {
    if (standing.length > 0) return { kind: 'serious_concerns', facts: [...standing] };
    return { kind: 'too_few_records', facts: [{ code: 'few_orders', orders, complaintsCounted }] };
  }
  const measured = measuredFacts(parts, evidence).sort(gravestFirst);
  const concerns = measured.filter(({ worse }) => worse >= SOME);
  const kind =
    standing.length > 0 || concerns.some(isSerious)
      ? 'serious_concerns'
      : concerns.length > 0
        ? 'some_concerns'
        : 'no_red_flags';
  if (kind !== 'no_red_flags') {
    return { kind, facts: [...standing, ...concerns.map(({ fact }) => fact)] };
  }
  return { kind, facts: measured.filter(({ lookedAt }) => lookedAt).map(({ fact }) => fact) };
}

interface Measured {
  fact: VerdictFact;
  worse: number;
  events: number;
  /** Told even when nothing is wrong. */
  lookedAt: boolean;
}

const isSerious = ({ worse, events }: Measured) => worse >= SERIOUS && events >= FEWEST_EVENTS;

// stable, so that equals keep the order of the five parts
const gravestFirst = (a: Measured, b: Measured) =>
  Number(isSerious(b)) - Number(isSerious(a)) || b.worse - a.worse;

function measuredFacts(parts: Record<Dimension, Part>, evidence: VerdictEvidence): Measured[] {
  const { complaintRate, qualityRefundRate, late, coverage, unusual } = evidence;
  const facts: Measured[] = [];
  const add = (
    dimension: Dimension,
    lookedAt: boolean,
    factOf: (worse: number) => VerdictFact | null,
  ) => {
    const { worse, events } = parts[dimension];
    if (worse === null || evidence.untold.has(dimension)) return;
    const fact = factOf(worse);
    if (fact) facts.push({ fact, worse, events, lookedAt });
  };
  add(
    'complaints',
    true,
    (worse) => complaintRate && { code: 'complaint_rate', rate: complaintRate, worse },
  );
  add(
    'quality_refunds',
    true,
    (worse) => qualityRefundRate && { code: 'quality_refund_rate', rate: qualityRefundRate, worse },
  );
  add('verification', true, (worse) => ({ code: 'coverage', coverage, worse }));
  add('handling', false, (worse) => late && { code: 'slow_handling', late, worse });
  add('authenticity', false, (worse) => ({ code: 'unusual_broadcasts', ...unusual, worse }));
  return facts;
}

/**
 * Suspensions, revocations and rectification orders decided by the as-of date and not yet rectified, suspensions first, newest first
 * among equals. An empty `rectified_on` is taken as not rectified: that is what the column says of an order that stands.
 */
export function standingEnforcements(
  enforcements: readonly Enforcement[],
  asOf: CalendarDate,
): VerdictFact[] {
  const standing = enforcements
    .filter(({ decidedOn, rectifiedOn }) => decidedOn <= asOf && (rectifiedOn ?? '9999') > asOf)
    .sort((a, b) => (a.decidedOn < b.decidedOn ? 1 : a.decidedOn > b.decidedOn ? -1 : 0));
  const suspensions = standing.filter(
    ({ kind }) => kind === 'suspension' || kind === 'licence_revoked',
  );
  const orders = standing.filter(({ kind }) => kind === 'rectification_order');
  return [
    ...suspensions.map(({ kind, decidedOn, authority }): VerdictFact => {
      return { code: 'suspension', kind, decidedOn, authority };
    }),
    ...orders.map(({ decidedOn, authority }): VerdictFact => {
      return { code: 'unrectified_order', decidedOn, authority };
    }),
  ];
}
