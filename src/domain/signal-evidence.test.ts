import { describe, expect, test } from 'vitest';
import { readBroadcast } from './broadcast-readings';
import { binomialTail } from './binomial-tail';
import { indexDataset } from './index-dataset';
import { eachBroadcast } from './rows-in-window';
import { peerSignals, signalEvidence, type SignalEvidence } from './signal-evidence';
import { seededDraws } from './test-draws';
import { aBroadcast, aDataset, anOffer, aStreamer } from './test-records';
import { signalLimits } from './unusual';

const WINDOW = { from: 0, to: 100_000 };
const DECLARED = 1_000_000;

/** A market in which each streamer's broadcasts settle these shares of what they declare; null: it declares nothing. */
function evidenceOf(settled: readonly (number | null)[][], among = true): SignalEvidence[][] {
  const dataset = aDataset();
  for (const [place, shares] of settled.entries()) {
    const streamerId = `s${place}`;
    dataset.streamers.push(aStreamer({ streamerId }));
    for (const [number, share] of shares.entries()) {
      const broadcastId = `b${place}-${number}`;
      dataset.broadcasts.push(
        aBroadcast({
          broadcastId,
          streamerId,
          declaredGmvFen: share === null ? null : DECLARED,
          settledGmvFen: share === null ? null : Math.round(share * DECLARED),
        }),
      );
      dataset.offers.push(anOffer({ broadcastId }));
    }
  }
  const index = indexDataset(dataset);
  const everyone = settled.map((_, place) => place);
  const limits = signalLimits(index, everyone, WINDOW);
  const peers = peerSignals(index, everyone, WINDOW, limits);
  return everyone.map((streamer) => {
    const readings: ReturnType<typeof readBroadcast>[] = [];
    eachBroadcast(index, streamer, WINDOW, (_, row) =>
      readings.push(readBroadcast(index, row, limits)),
    );
    return signalEvidence(readings, peers, among);
  });
}
const settledShare = (evidence: SignalEvidence[]) => evidence[0]!;

/** Forty streamers of ten broadcasts that settle 80 to 89 %. */
const ordinary = (streamers = 40) =>
  Array.from({ length: streamers }, () => Array.from({ length: 10 }, (_, i) => 0.8 + i / 100));

describe('the evidence of a signal', () => {
  test('is a count, the peers’ usual share without one’s own, and the binomial tail over both', () => {
    const all = ordinary();
    // one streamer far off in three of ten, and one peer in one of ten
    all[0] = [0.2, 0.2, 0.2, ...all[0]!.slice(3)];
    all[1] = [0.2, ...all[1]!.slice(1)];
    const evidence = evidenceOf(all);
    const own = settledShare(evidence[0]!);
    expect(own).toMatchObject({ signal: 'settled_share', told: 10, unusual: 3 });
    // 400 broadcasts less its own 10, of which one is unusual: 1.5 of 391
    const p = 1.5 / 391;
    expect(own.usualShare).toBeCloseTo(p, 12);
    // 120 p³ q⁷ + 210 p⁴ q⁶ + 252 p⁵ q⁵ + …
    const q = 1 - p;
    const byHand = 120 * p ** 3 * q ** 7 + 210 * p ** 4 * q ** 6 + 252 * p ** 5 * q ** 5;
    expect(own.tail).toBeCloseTo(byHand, 10);
    expect(own.peers).toEqual({ streamers: 39, asFar: 0 });
    const peer = settledShare(evidence[1]!);
    expect(peer.peers).toEqual({ streamers: 39, asFar: 1 });
    expect(settledShare(evidence[2]!)).toMatchObject({
      unusual: 0,
      tail: 1,
      peers: { streamers: 39, asFar: 39 },
    });
  });

  test('takes a share of at least the nominal one in a thousand', () => {
    const own = settledShare(evidenceOf(ordinary(200))[0]!);
    // 0.5 of 1991 is less
    expect(own.usualShare).toBe(0.001);
  });

  test('of a streamer that is nobody’s peer leaves the peers’ share whole', () => {
    const all = ordinary();
    all[0] = [0.2, ...all[0]!.slice(1)];
    const own = settledShare(evidenceOf(all, false)[0]!);
    expect(own.usualShare).toBeCloseTo(1.5 / 401, 12);
    expect(own.peers?.streamers).toBe(40);
  });

  test('says how many broadcasts do not tell, and sums those that do', () => {
    const all: (number | null)[][] = ordinary();
    all[0] = [0.5, 0.7, null];
    const own = settledShare(evidenceOf(all)[0]!);
    expect(own).toMatchObject({ told: 2, untold: { unknown: 1, under_100: 0, contradictory: 0 } });
    expect(own.part / own.whole).toBeCloseTo(0.6, 12);
  });

  test('has no tail where it can’t be told, nor where fewer than 30 broadcasts of peers tell it', () => {
    const nothing = evidenceOf([[null], ...ordinary()])[0]!;
    expect(nothing).toHaveLength(5);
    for (const one of nothing) {
      expect(one).toMatchObject({ told: 0, usualShare: null, tail: null, adjustedTail: null });
      expect(one.peers).toBeNull();
    }
    const few = settledShare(evidenceOf([...ordinary(2), [0.01]])[2]!);
    expect(few).toMatchObject({ told: 1, unusual: 0, usualShare: null, tail: null });
  });
});

describe('among honest streamers who differ', () => {
  // each settles a share of its own, one in ten quite another, and each broadcast a little more or less
  const draws = seededDraws(17);
  const tails: Record<'nominal' | 'binomial' | 'rank', number>[] = [];
  for (let world = 0; world < 40; world++) {
    const settled = Array.from({ length: 80 }, () => {
      const own = 0.8 * draws.lognormal(draws.uniform() < 0.1 ? 0.2 : 0.04);
      return Array.from({ length: 20 }, () => own * draws.lognormal(0.05));
    });
    for (const evidence of evidenceOf(settled)) {
      const { tail, peers, told, unusual } = settledShare(evidence);
      tails.push({
        nominal: binomialTail(unusual, told, 0.001),
        binomial: tail!,
        rank: (peers!.asFar + 1) / (peers!.streamers + 1),
      });
    }
  }
  const falseAlarms = (of: keyof (typeof tails)[number], level: number) =>
    tails.filter((tail) => tail[of] <= level).length / tails.length;

  test('as many are as far out as the rank says', () => {
    for (const level of [0.0125, 0.025, 0.05]) {
      // never more; ties at none unusual make it fewer
      expect(falseAlarms('rank', level)).toBeLessThanOrEqual(level + 1e-12);
    }
    expect(falseAlarms('rank', 0.0125)).toBeGreaterThan(0.008);
  });

  test('the tail of a binomial is small for some who are only different, and the nominal share’s for more', () => {
    // which is why the screen shows the rank beside the tail
    expect(falseAlarms('binomial', 0.001)).toBeGreaterThan(0.01);
    expect(falseAlarms('nominal', 0.01)).toBeGreaterThan(falseAlarms('binomial', 0.01));
  });
});

test('among honest streamers who are all alike the tail alarms no more often than it says', () => {
  const draws = seededDraws(5);
  let alarms = 0;
  const worlds = 40;
  for (let world = 0; world < worlds; world++) {
    const settled = Array.from({ length: 80 }, () =>
      Array.from({ length: 20 }, () => 0.7 * draws.lognormal(0.06)),
    );
    alarms += evidenceOf(settled).filter((one) => settledShare(one).tail! <= 0.01).length;
  }
  // a count goes by steps, so fewer than one in a hundred
  expect(alarms / (80 * worlds)).toBeLessThanOrEqual(0.01);
});

test('signals looked at together are adjusted together', () => {
  const evidence = evidenceOf([[0.2, ...ordinary(1)[0]!], ...ordinary()])[0]!;
  const told = evidence.filter(({ tail }) => tail !== null);
  expect(told).toHaveLength(1);
  expect(told[0]!.adjustedTail).toBe(told[0]!.tail);
});
