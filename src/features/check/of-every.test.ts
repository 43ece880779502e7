import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OF_HUNDREDS, OF_TEN_THOUSANDS, ofEvery } from './of-every';

const share = (estimate: number, benchmark: number | null = null) => ({
  estimate,
  low: estimate,
  high: estimate,
  benchmark,
});

describe('a share told as a count among a round number', () => {
  it('says 41 of every 10,000 where peers have 12', () => {
    const told = ofEvery(share(0.0041, 0.0012), OF_TEN_THOUSANDS);
    expect(told).toMatchObject({ every: 10_000, here: 41, peers: 12 });
  });

  it('says 37 of every 100, not 370 of every 1,000', () => {
    expect(ofEvery(share(0.37, 0.12), OF_HUNDREDS)).toMatchObject({
      every: 100,
      here: 37,
      peers: 12,
    });
  });

  it('takes more of them where fewer would hold too few to compare', () => {
    expect(ofEvery(share(0.02, 0.008), OF_HUNDREDS)).toMatchObject({
      every: 1_000,
      here: 20,
      peers: 8,
    });
  });

  it('tells none from fewer than one', () => {
    expect(ofEvery(share(0), OF_HUNDREDS)).toMatchObject({ here: 0, exactlyNone: true });
    expect(ofEvery(share(1e-9), OF_HUNDREDS)).toMatchObject({ here: 0, exactlyNone: false });
  });

  it('never sets a figure outside its own range, nor a hundred of a hundred over it', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(part, part, part), part, (values, benchmark) => {
        const [low = 0, estimate = 0, high = 0] = values.toSorted((a, b) => a - b);
        const told = ofEvery({ low, estimate, high, benchmark }, OF_HUNDREDS);
        expect(told.low).toBeLessThanOrEqual(told.here);
        expect(told.here).toBeLessThanOrEqual(told.high);
        expect(told.high).toBeLessThanOrEqual(told.every);
      }),
    );
  });
});
