import { describe, expect, it } from 'vitest';
import { sureness, toldRate, type Fact } from './told-fact';

describe('a fact told as a frequency', () => {
  it('says “of every 10,000 orders 41”, from a rate that is per 10,000 already', () => {
    const rate = {
      numerator: 57,
      denominator: 13_800,
      estimate: 41.2,
      low: 32.6,
      high: 50.4,
      benchmark: 11.9,
    };
    expect(toldRate({ code: 'complaint_rate', rate, worse: 0.999 })).toMatchObject({
      frequency: { every: 10_000, here: 41, low: 33, high: 50, peers: 12 },
      numerator: 57,
      denominator: 13_800,
    });
  });

  it('tells coverage by the orders that were not covered, its range turned round with it', () => {
    const coverage = {
      coveredOrders: 690,
      uncoveredOrders: 310,
      unknownOrders: 45,
      uncoveredOffers: 4,
      share: 0.69,
      low: 0.4,
      high: 0.8,
      benchmark: 0.88,
    };
    expect(toldRate({ code: 'coverage', coverage, worse: 1 })).toMatchObject({
      frequency: { every: 100, here: 31, low: 20, high: 60, peers: 12 },
      numerator: 310,
      denominator: 1_000,
      unknown: 45,
    });
  });

  it('tells no frequency where the share is unknown, nor of what is no rate', () => {
    const coverage = {
      coveredOrders: 0,
      uncoveredOrders: 0,
      unknownOrders: 45,
      uncoveredOffers: 0,
      share: null,
      low: null,
      high: null,
      benchmark: 0.88,
    };
    const few: Fact = { code: 'few_orders', orders: 41, complaintsCounted: 2 };
    expect(toldRate({ code: 'coverage', coverage, worse: 0.5 })).toBeNull();
    expect(toldRate(few)).toBeNull();
  });
});

describe('how sure, in words', () => {
  // the thresholds of the verdict in docs: serious from 0.95, some concerns from 0.80
  it.each([
    [1, 'very_likely'],
    [0.95, 'very_likely'],
    [0.9499, 'likely'],
    [0.8, 'likely'],
    [0.5, 'open'],
    [0.1, 'unlikely'],
  ])('%f is %s', (worse, words) => {
    expect(sureness(worse)).toBe(words);
  });
});
