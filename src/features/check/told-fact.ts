import type { StreamerDetail } from '@/contract/streamer';
import { ORDERS_PER_UNIT } from '@/domain/units';
import { OF_HUNDREDS, OF_TEN_THOUSANDS, ofEvery, type OfEvery } from './of-every';

export type Fact = StreamerDetail['summary']['verdict']['facts'][number];
export type RateCode = 'complaint_rate' | 'quality_refund_rate' | 'slow_handling' | 'coverage';
/** What a fact told without a frequency is about; an unknown share is one. */
export type PlainCode = 'few_orders' | 'unusual_broadcasts' | 'enforcement' | 'unknown';
export type Sureness = 'very_likely' | 'likely' | 'open' | 'unlikely';

/** A verdict's fact as a natural frequency, and the counts it rests on. */
export interface ToldRate {
  code: RateCode;
  frequency: OfEvery;
  numerator: number;
  denominator: number;
  /** Orders of which the records can't tell; 0 where that can't be. */
  unknown: number;
  worse: number;
}

// The verdict's own thresholds, and the same distance below an even chance
const VERY_LIKELY = 0.95;
const LIKELY = 0.8;
const UNLIKELY = 0.2;

/** How sure it is that a seller is worse than tolerated, `worse` in [0, 1], as a step of plain words. */
export function sureness(worse: number): Sureness {
  if (worse >= VERY_LIKELY) return 'very_likely';
  if (worse >= LIKELY) return 'likely';
  return worse > UNLIKELY ? 'open' : 'unlikely';
}

export function plainCode({ code }: Fact): PlainCode {
  if (code === 'few_orders' || code === 'unusual_broadcasts') return code;
  return code === 'suspension' || code === 'unrectified_order' ? 'enforcement' : 'unknown';
}

/** No document was found missing. */
export const nothingMissing = ({ code, frequency }: ToldRate): boolean =>
  code === 'coverage' && frequency.exactlyNone;

/** The fact as a frequency; null where it isn't a rate, or its share is unknown. */
export function toldRate(fact: Fact): ToldRate | null {
  switch (fact.code) {
    case 'complaint_rate': {
      const { numerator, denominator } = fact.rate;
      const frequency = ofEvery(perOrder(fact.rate), OF_TEN_THOUSANDS);
      return { code: fact.code, frequency, numerator, denominator, unknown: 0, worse: fact.worse };
    }
    case 'quality_refund_rate': {
      const { numerator, denominator } = fact.rate;
      const frequency = ofEvery(fact.rate, OF_HUNDREDS);
      return { code: fact.code, frequency, numerator, denominator, unknown: 0, worse: fact.worse };
    }
    case 'slow_handling': {
      const { numerator, denominator } = fact.late;
      const frequency = ofEvery(fact.late, OF_HUNDREDS);
      return { code: fact.code, frequency, numerator, denominator, unknown: 0, worse: fact.worse };
    }
    case 'coverage':
      return toldCoverage(fact.coverage, fact.worse);
    default:
      return null;
  }
}

const perOrder = (rate: { estimate: number; low: number; high: number; benchmark: number }) => ({
  estimate: rate.estimate / ORDERS_PER_UNIT,
  low: rate.low / ORDERS_PER_UNIT,
  high: rate.high / ORDERS_PER_UNIT,
  benchmark: rate.benchmark / ORDERS_PER_UNIT,
});

/** Told from its other side, by the orders that were not covered: what went missing is what a buyer asks about. */
function toldCoverage(
  coverage: Extract<Fact, { code: 'coverage' }>['coverage'],
  worse: number,
): ToldRate | null {
  const { share, low, high, benchmark, coveredOrders, uncoveredOrders, unknownOrders } = coverage;
  if (share === null || low === null || high === null) return null;
  const uncovered = {
    estimate: 1 - share,
    low: 1 - high,
    high: 1 - low,
    benchmark: benchmark === null ? null : 1 - benchmark,
  };
  return {
    code: 'coverage',
    frequency: ofEvery(uncovered, OF_HUNDREDS),
    numerator: uncoveredOrders,
    denominator: coveredOrders + uncoveredOrders,
    unknown: unknownOrders,
    worse,
  };
}
