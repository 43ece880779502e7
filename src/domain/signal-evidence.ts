import { binomialTail } from './binomial-tail';
import { beyondLimit, type BroadcastReading, type SignalReading } from './broadcast-readings';
import { SIGNALS, type SignalKind, type SignalName, type UntoldReason } from './broadcast-signals';
import { holm } from './holm';
import type { DatasetIndex } from './index-dataset';
import { eachBroadcast } from './rows-in-window';
import type { DayRange } from './types';
import type { SignalLimits } from './unusual';

/** The share of an honest room's broadcasts beyond one 99.8 % limit, were the signals normal. */
export const NOMINAL_SHARE_A_SIDE = 0.001;

interface Counts {
  /** Broadcasts that tell the signal, and of these the ones beyond a limit. */
  told: number;
  unusual: number;
}

/** What the members of a peer group show of one signal in a window. */
export interface PeerSignal extends Counts {
  limits: SignalLimits;
  /** Each member's own tail, smallest first; of those with a broadcast that tells it. Empty where no limit can be crossed. */
  tails: Float64Array;
}

/** Counts each signal over the members of a peer group; in the order of `SIGNALS`. */
export function peerSignals(
  index: DatasetIndex,
  members: readonly number[],
  window: DayRange,
  limits: readonly SignalLimits[],
): PeerSignal[] {
  return SIGNALS.flatMap((kind, place) => {
    const limit = limits[place];
    if (!limit) return [];
    const counts = members
      .map((member) => countBeyond(index, member, window, place, limit))
      .filter(({ told }) => told > 0);
    const all = {
      told: counts.reduce((sum, { told }) => sum + told, 0),
      unusual: counts.reduce((sum, { unusual }) => sum + unusual, 0),
    };
    const tails = Number.isNaN(limit.middle)
      ? new Float64Array()
      : Float64Array.from(counts, (own) => tailOf(own, shareOfOthers(kind, all, own))).sort();
    return [{ limits: limit, ...all, tails }];
  });
}

function countBeyond(
  index: DatasetIndex,
  streamer: number,
  window: DayRange,
  kind: number,
  limit: SignalLimits,
) {
  const column = index.signals[kind];
  const count: Counts = { told: 0, unusual: 0 };
  eachBroadcast(index, streamer, window, (_, row) => {
    const value = column?.[row] ?? NaN;
    if (Number.isNaN(value)) return;
    count.told++;
    if (beyondLimit(value, limit)) count.unusual++;
  });
  return count;
}

/** What one streamer's broadcasts show of one signal. */
export interface SignalEvidence extends Counts {
  signal: SignalName;
  /** Broadcasts that do not tell it, by why. */
  untold: Record<UntoldReason, number>;
  /** Sums over the broadcasts that tell it. */
  part: number;
  whole: number;
  /** The peers' share of unusual broadcasts, this streamer's left out; at least the nominal one. Null where no limit can be crossed. */
  usualShare: number | null;
  /** P(as many or more | broadcasts that tell it, `usualShare`), each broadcast taken by itself. */
  tail: number | null;
  /** The same with all signals looked at together (Holm). */
  adjustedTail: number | null;
  /** The other peers that tell it, and of these the ones as far out or farther, by their own tail. Null with `tail`. */
  peers: { streamers: number; asFar: number } | null;
}

/**
 * Each signal over a streamer's broadcasts beside what its peers show, in the order of `SIGNALS`. `among`: it is one of the peers, so
 * that its own broadcasts are taken out of their share. Why the peers’ share and not the nominal one: docs/decisions/0018.
 */
export function signalEvidence(
  broadcasts: readonly Pick<BroadcastReading, 'readings'>[],
  peers: readonly PeerSignal[],
  among: boolean,
): SignalEvidence[] {
  const evidence: SignalEvidence[] = [];
  for (const [place, kind] of SIGNALS.entries()) {
    const peer = peers[place];
    if (!peer) continue;
    const own = countReadings(broadcasts.flatMap(({ readings }) => readings[place] ?? []));
    const tells = own.told > 0 && !Number.isNaN(peer.limits.middle);
    const usualShare = tells ? shareOfOthers(kind, peer, among ? own : NONE) : null;
    const tail = usualShare === null ? null : tailOf(own, usualShare);
    evidence.push({
      signal: kind.name,
      ...own,
      usualShare,
      tail,
      adjustedTail: null,
      peers: tail === null ? null : rankAmong(peer.tails, tail, among),
    });
  }
  for (const [place, tail] of holm(evidence.map(({ tail }) => tail)).entries()) {
    const one = evidence[place];
    if (one) one.adjustedTail = tail;
  }
  return evidence;
}

const NONE: Counts = { told: 0, unusual: 0 };

const tailOf = ({ told, unusual }: Counts, usualShare: number) =>
  binomialTail(unusual, told, usualShare);

/** Its own tail is one of the sorted tails where it is among the peers. */
function rankAmong(tails: Float64Array, tail: number, among: boolean) {
  const farther = tails.findIndex((other) => other > tail);
  const asFar = farther < 0 ? tails.length : farther;
  const own = Number(among);
  return { streamers: tails.length - own, asFar: asFar - own };
}

function shareOfOthers(kind: SignalKind, all: Counts, own: Counts): number {
  const sides = Number(kind.lowIsUnusual) + Number(kind.highIsUnusual);
  // half a broadcast more and one of none: nobody's share is 0 because nobody was seen beyond a limit yet
  const share = (all.unusual - own.unusual + 0.5) / (all.told - own.told + 1);
  return Math.max(sides * NOMINAL_SHARE_A_SIDE, share);
}

function countReadings(readings: readonly SignalReading[]) {
  const counts = {
    told: 0,
    unusual: 0,
    untold: { unknown: 0, under_100: 0, contradictory: 0 },
    part: 0,
    whole: 0,
  };
  for (const { untold, beyond, part, whole } of readings) {
    if (untold) {
      counts.untold[untold]++;
      continue;
    }
    counts.told++;
    if (beyond) counts.unusual++;
    counts.part += part ?? 0;
    counts.whole += whole ?? 0;
  }
  return counts;
}
