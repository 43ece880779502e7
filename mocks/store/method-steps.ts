import type { WorkedExample } from '@/contract/method';
import { SIGNALS, signalValue } from '@/domain/broadcast-signals';
import { dateOfDay } from '@/domain/calendar';
import { figureDifference, knownFigures, type KnownFigure } from '@/domain/compared-figures';
import { FALSE_DISCOVERY_RATE } from '@/domain/false-discovery';
import type { PeerModel } from '@/domain/peers';
import { EVENT_RATE, pooledRate } from '@/domain/pooled-rate';
import { strongestWeek } from '@/domain/strongest-week';
import { studentReach } from '@/domain/student-t';
import { tally, type Tally } from '@/domain/tally';
import type { DayRange } from '@/domain/types';
import { ORDERS_PER_UNIT } from '@/domain/units';
import { authenticity, broadcastReading } from './authenticity';
import { bombingAnswer } from './bombing-answer';
import type { StoreContext } from './context';
import { rateOf } from './market-pairs';
import { mondayOfWeek, signalsOf } from './surveillance';

/** The signal on which a streamer is farthest out, and its farthest broadcast; null where none can be told. */
export function signalExample(
  context: StoreContext,
  asked: { streamerId: string; window: string },
  { signalLimits }: PeerModel,
): WorkedExample['signal'] {
  const { signals } = authenticity(context, asked);
  const [evidence] = signals
    .filter(({ tail }) => tail !== null)
    .toSorted((a, b) => (a.tail ?? 1) - (b.tail ?? 1));
  const place = SIGNALS.findIndex(({ name }) => name === evidence?.signal);
  const kind = SIGNALS[place];
  const limits = signalLimits[place];
  if (!evidence || !kind || !limits || evidence.tail === null || evidence.usualShare === null) {
    return null;
  }
  const distance = ({ deviations }: { deviations: number | null }) =>
    deviations === null
      ? -Infinity
      : Math.max(
          kind.highIsUnusual ? deviations : -Infinity,
          kind.lowIsUnusual ? -deviations : -Infinity,
        );
  const [farthest] = evidence.points.toSorted((a, b) => distance(b) - distance(a));
  if (!farthest) return null;
  const { broadcastId } = farthest;
  const reading = broadcastReading(context, { ...asked, broadcastId }).readings[place];
  const part = reading?.part ?? null;
  const whole = reading?.whole ?? null;
  if (part === null || whole === null) return null;
  const known = (limit: number) => (Number.isFinite(limit) ? limit : null);
  const { signal, told, unusual, usualShare, tail, adjustedTail, peers } = evidence;
  const value = known(signalValue(kind, { part, whole, cases: Infinity }));
  if (value === null) return null;
  return {
    signal,
    scale: kind.scale,
    told,
    unusual,
    usualShare,
    tail,
    adjustedTail,
    peers,
    middle: limits.middle,
    spread: limits.spread,
    low: known(limits.low),
    high: known(limits.high),
    broadcast: { broadcastId, part, whole, value },
  };
}

/** The largest wave of groundless complaints against a streamer, of all time; against anybody where it has none; null where nobody has. */
export function bombingExample(context: StoreContext, place: number): WorkedExample['bombing'] {
  const { bombings } = context.index.complaints;
  const [largest] = (bombings.get(place) ?? [...bombings.values()].flat()).toSorted(
    (a, b) => b.complaints - a.complaints,
  );
  if (!largest) return null;
  return { streamer: context.streamerRef(largest.streamerId), ...bombingAnswer(largest) };
}

/** The week of the window in which a streamer's complaints were the strongest evidence of a doubling. */
export function stretchExample(
  context: StoreContext,
  place: number,
  { from }: DayRange,
): WorkedExample['stretch'] {
  const { surveillance } = signalsOf(context);
  const { span, charts } = surveillance;
  const first = Math.ceil((from - span.firstMonday) / 7);
  const found = strongestWeek(surveillance, 'complaints', place, 'up', first);
  if (!found) return null;
  const { cut, tested, signalled } = charts.complaints;
  const { week, statistic, stretch, pValue } = found;
  return {
    week: mondayOfWeek(surveillance, week),
    from: mondayOfWeek(surveillance, found.from),
    statistic,
    stretch,
    pValue,
    cut: cut[week] ?? 0,
    tested: tested[week] ?? 0,
    signalled: signalled[week] ?? 0,
    falseDiscoveryRate: FALSE_DISCOVERY_RATE,
  };
}

/** Everyone's complaints pooled, and what makes the interval. */
export function marketExample(tallies: readonly Tally[]): WorkedExample['market'] {
  const pooled = pooledRate(
    tallies.map(({ complaints }) => complaints.counted),
    tallies.map(({ sales }) => sales.orders),
    EVENT_RATE,
  );
  if (!pooled) return null;
  const { streamers, effectiveStreamers, standardError } = pooled;
  return {
    rate: rateOf(pooled, ORDERS_PER_UNIT),
    streamers,
    effectiveStreamers,
    standardError: standardError * ORDERS_PER_UNIT,
    reach: studentReach(Math.max(1, effectiveStreamers - 1)),
  };
}

/** The complaint rate of the window's two halves, drawn towards the same peers, and its change. */
export function differenceExample(
  context: StoreContext,
  place: number,
  { from, to }: DayRange,
  peers: PeerModel,
): WorkedExample['difference'] {
  const middle = Math.floor((from + to) / 2);
  const rateIn = (days: DayRange) =>
    knownFigures(tally(context.index, place, days), peers).complaintRate;
  const halves = [
    { from, to: middle },
    { from: middle + 1, to },
  ] as const;
  const [earlier, later] = [rateIn(halves[0]), rateIn(halves[1])];
  const [before, after] = [periodOf(halves[0], earlier), periodOf(halves[1], later)];
  if (!before || !after) return null;
  return { earlier: before, later: after, change: figureDifference(later, earlier) };
}

function periodOf({ from, to }: DayRange, known: KnownFigure | null) {
  if (known?.kind !== 'rate') return null;
  const { numerator, denominator, estimate, low, high, benchmark } = known.figure;
  if (high === null || benchmark === null) return null;
  return {
    from: dateOfDay(from),
    to: dateOfDay(to),
    posterior: { shape: known.posterior.shape, rate: known.posterior.rate },
    rate: { numerator, denominator, estimate, low, high, benchmark },
  };
}
