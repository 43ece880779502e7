import { describe, expect, it } from 'vitest';
import { figureDifference, knownFigures, type KnownFigure } from './compared-figures';
import { indexDataset } from './index-dataset';
import { summariseMarket } from './summary';
import { tally } from './tally';
import { aMarket, ordinaryTraders, type Trader } from './test-market';
import { parseWindow } from './window';

const trader = (name: string, change: Partial<Trader> = {}): Trader => ({
  name,
  orders: 20_000,
  complaints: 16,
  refunded: 1200,
  qualityRefunded: 200,
  ...change,
});

/** The figures of the traders, each beside 40 ordinary ones. */
function figuresOf(traders: Trader[], peers = ordinaryTraders(40)) {
  const index = indexDataset(aMarket([...traders, ...peers]));
  const window = parseWindow('90d', index.dataset.meta.asOf);
  const market = summariseMarket(index, window);
  const group = market.peerGroups.get('household')!;
  return {
    market,
    known: traders.map((_, place) => knownFigures(tally(index, place, window), group)),
  };
}

describe('a compared figure', () => {
  it('is the one that the dossier shows', () => {
    const { market, known } = figuresOf([trader('a', { complaints: 60, late: 20 })]);
    const summary = market.streamers[0]!;
    const figures = known[0]!;
    expect(figures.complaintRate?.figure).toEqual({ ...summary.complaintRate, shared: false });
    expect(figures.refundRate?.figure).toMatchObject(summary.refundRate!);
    const { share, low, high, benchmark } = summary.coverage;
    expect(figures.coverage?.figure).toMatchObject({ estimate: share, low, high, benchmark });
    expect(figures.medianFirstResponse?.figure).toMatchObject({
      numerator: 60,
      denominator: 60,
      estimate: summary.firstResponse.medianHours,
      benchmark: summary.firstResponse.peerMedianHours,
    });
    expect(figures.answeredBy7Days?.figure).toMatchObject({
      numerator: 40,
      denominator: 60,
      estimate: summary.firstResponse.byDay7?.share,
    });
  });

  it('is unknown where the records do not say', () => {
    const { known } = figuresOf([
      trader('a', { complaints: 0, refunded: null, qualityRefunded: null }),
    ]);
    const { complaintRate, coverage, ...others } = known[0]!;
    expect(complaintRate?.figure).toMatchObject({ numerator: 0, denominator: 20_000 });
    expect(coverage?.figure).toMatchObject({ numerator: 20_000, denominator: 20_000 });
    expect(Object.values(others)).toEqual([null, null, null, null]);
  });
});

describe('the difference of two', () => {
  it('is beyond chance where many complaints stand against few', () => {
    const { known } = figuresOf([trader('a', { complaints: 90 }), trader('b', { complaints: 6 })]);
    const [a, b] = known;
    const told = figureDifference(a!.complaintRate, b!.complaintRate)!;
    expect(told.difference).toBeCloseTo(
      a!.complaintRate!.figure.estimate - b!.complaintRate!.figure.estimate,
      10,
    );
    expect(told.beyondChance).toBe(true);
    expect(told.low).toBeGreaterThan(10);
  });

  it('is within chance where they differ by a complaint', () => {
    const { known } = figuresOf([
      trader('a', { complaints: 12 }),
      trader('b', { complaints: 11 }),
      trader('bad', { complaints: 90 }),
    ]);
    expect(figureDifference(known[0]!.complaintRate, known[1]!.complaintRate)).toMatchObject({
      beyondChance: false,
    });
  });

  it('is within chance where their peers’ counts scatter no more than chance', () => {
    const same = Array.from({ length: 40 }, (_, i) =>
      trader(`peer${i}`, { orders: 10_000, complaints: 8 }),
    );
    const { known } = figuresOf(
      [
        trader('a', { orders: 10_000, complaints: 9 }),
        trader('b', { orders: 10_000, complaints: 7 }),
      ],
      same,
    );
    const told = figureDifference(known[0]!.complaintRate, known[1]!.complaintRate)!;
    expect(told.beyondChance).toBe(false);
    // drawn together, nearly to one
    expect(told.difference).toBeGreaterThan(0);
    expect(told.difference).toBeLessThan(1);
  });

  it('cannot be told where nobody has a complaint', () => {
    // one shared rate, of which both estimates are the same
    const same = Array.from({ length: 40 }, (_, i) =>
      trader(`peer${i}`, { orders: 10_000, complaints: 0 }),
    );
    const { known } = figuresOf(
      [
        trader('a', { orders: 10_000, complaints: 0 }),
        trader('b', { orders: 20_000, complaints: 0 }),
      ],
      same,
    );
    const [a, b] = known;
    expect(a!.complaintRate!.figure).toMatchObject({ shared: true });
    expect(a!.complaintRate!.figure.estimate).toBe(b!.complaintRate!.figure.estimate);
    expect(figureDifference(a!.complaintRate, b!.complaintRate)).toBeNull();
    // beside somebody of another group it can
    const other: KnownFigure = {
      ...b!.complaintRate!,
      kind: 'rate',
      prior: { spread: 'varying', shape: 2, rate: 0.2, mean: 10 },
      posterior: { shape: 92, rate: 2.2 },
    };
    expect(figureDifference(other, a!.complaintRate)?.beyondChance).toBe(true);
  });

  it('of coverages rests on products, not orders', () => {
    // one product each, all of its orders covered or none: two observations
    const { known } = figuresOf([trader('a'), trader('b', { reviewedAt: Date.UTC(2026, 3, 1) })]);
    const told = figureDifference(known[0]!.coverage, known[1]!.coverage)!;
    expect(told.difference).toBe(1);
    expect(told.high).toBe(1);
    expect(told.beyondChance).toBe(false);
  });

  it('is unknown where either is', () => {
    const { known } = figuresOf([trader('a', { refunded: null }), trader('b')]);
    expect(figureDifference(known[0]!.refundRate, known[1]!.refundRate)).toBeNull();
    expect(figureDifference(known[1]!.refundRate, known[0]!.refundRate)).toBeNull();
  });
});
