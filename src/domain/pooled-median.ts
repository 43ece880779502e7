import { medianInterval, medianWait, type Durations } from './kaplan-meier';
import { studentReach } from './student-t';
import { pooled } from './waiting';

/** A Kaplan–Meier median over several streamers' complaints, in hours, with its 95 % interval. */
export interface PooledMedian {
  complaints: number;
  answered: number;
  /** Null where the curve stays above one half; a limit where its own curve does. */
  median: number | null;
  low: number | null;
  high: number | null;
  /** By streamer, in the order given: how far the curve at the median moves with its complaints. */
  pulls: Float64Array;
}

interface Wait {
  hours: number;
  happened: boolean;
  streamer: number;
}

/** Events before censorings of the same hour: who left then was still at risk. */
function waitsOf(durations: readonly Durations[]): Wait[] {
  const waits: Wait[] = [];
  for (const [streamer, { happened, open }] of durations.entries()) {
    for (let i = 0; i < happened.length; i++) {
      waits.push({ hours: happened[i] ?? 0, happened: true, streamer });
    }
    for (let i = 0; i < open.length; i++) {
      waits.push({ hours: open[i] ?? 0, happened: false, streamer });
    }
  }
  return waits.sort((a, b) => a.hours - b.hours || Number(b.happened) - Number(a.happened));
}

/**
 * How far each streamer pulls ln S(t), kept up from one wait to the next in constant time: a streamer's pull is
 * Σ over events (d_s − Y_s d/Y) / (Y − d), its own events d_s and its own at risk Y_s against all. The sum of the pulls' squares
 * is Greenwood's variance where every complaint is of another streamer.
 */
class Pulls {
  readonly #pull: Float64Array;
  readonly #atRisk: Float64Array;
  /** What each pull has been brought up to, of `#drift`: the sum of d / (Y (Y − d)) so far. */
  readonly #upTo: Float64Array;
  #drift = 0;
  /** Σ pull², Σ pull × at risk, Σ at risk². */
  #squares = 0;
  #products = 0;
  #risks = 0;

  constructor(atRisk: Float64Array) {
    this.#atRisk = atRisk;
    this.#pull = new Float64Array(atRisk.length);
    this.#upTo = new Float64Array(atRisk.length);
    for (const own of atRisk) this.#risks += own ** 2;
  }

  get sumOfSquares(): number {
    return Math.max(0, this.#squares);
  }

  all(): Float64Array {
    for (let streamer = 0; streamer < this.#pull.length; streamer++) this.#settle(streamer);
    return this.#pull.slice();
  }

  #settle(streamer: number): number {
    const own = this.#atRisk[streamer] ?? 0;
    const pull = (this.#pull[streamer] ?? 0) - own * (this.#drift - (this.#upTo[streamer] ?? 0));
    this.#pull[streamer] = pull;
    this.#upTo[streamer] = this.#drift;
    return pull;
  }

  /** `events` of `atRisk` fall on one time; everyone at risk expected some of them. */
  expect(events: number, atRisk: number): void {
    const drift = events / (atRisk * (atRisk - events));
    this.#squares += drift * (drift * this.#risks - 2 * this.#products);
    this.#products -= drift * this.#risks;
    this.#drift += drift;
  }

  /** One of these events is this streamer's. */
  happen(streamer: number, events: number, atRisk: number): void {
    const pull = this.#settle(streamer);
    const more = 1 / (atRisk - events);
    this.#pull[streamer] = pull + more;
    this.#squares += more * (2 * pull + more);
    this.#products += more * (this.#atRisk[streamer] ?? 0);
  }

  /** One of this streamer's complaints is at risk no more. */
  leave(streamer: number): void {
    const pull = this.#settle(streamer);
    const own = this.#atRisk[streamer] ?? 0;
    this.#products -= pull;
    this.#risks -= 2 * own - 1;
    this.#atRisk[streamer] = own - 1;
  }
}

const HALF = 0.5 + 1e-12;

/**
 * The Kaplan–Meier median over all complaints of a set of streamers. Its limits are the times at which the curve's own limits
 * reach one half (Brookmeyer & Crowley 1982, Biometrics 38:29), on the log(−log) scale; the variance holds that complaints of
 * one streamer are answered alike (the infinitesimal jackknife by streamer, as R's `survfit` with `cluster`; Ying & Wei 1994,
 * doi:10.1006/jmva.1994.1032), times m / (m − 1), with Student's t at Kish's effective number of streamers less one (at least
 * one). Of a single streamer it is the interval of its own complaints.
 */
export function pooledMedian(durations: readonly Durations[]): PooledMedian {
  const own = Float64Array.from(durations, (each) => each.happened.length + each.open.length);
  const streamers = own.reduce((count, complaints) => count + Number(complaints > 0), 0);
  const waits = waitsOf(durations);
  const known = {
    complaints: waits.length,
    answered: durations.reduce((sum, { happened }) => sum + happened.length, 0),
  };
  if (streamers < 2) {
    const all = pooled(durations);
    const pulls = new Float64Array(own.length);
    return { ...known, median: medianWait(all), ...medianInterval(all), pulls };
  }
  const effective = waits.length ** 2 / own.reduce((sum, complaints) => sum + complaints ** 2, 0);
  const reach = studentReach(Math.max(1, effective - 1)) * Math.sqrt(streamers / (streamers - 1));
  return { ...known, ...crossings(waits, new Pulls(own), reach) };
}

/** Where the curve and its limits, `reach` standard errors away, first come down to one half. */
function crossings(waits: readonly Wait[], streamers: Pulls, reach: number) {
  let waiting = 1;
  let median: number | null = null;
  let low: number | null = null;
  let high: number | null = null;
  let pulls: Float64Array | null = null;
  for (let i = 0; i < waits.length && high === null;) {
    const atRisk = waits.length - i;
    const time = waits[i]?.hours ?? 0;
    let next = i;
    while (waits[next]?.hours === time && waits[next]?.happened) next++;
    const events = next - i;
    if (events === 0) next++;
    else if (events < atRisk) {
      waiting *= 1 - events / atRisk;
      streamers.expect(events, atRisk);
      for (let k = i; k < next; k++) streamers.happen(waits[k]?.streamer ?? 0, events, atRisk);
      const spread = (reach * Math.sqrt(streamers.sumOfSquares)) / Math.abs(Math.log(waiting));
      if (waiting ** Math.exp(spread) <= HALF) low ??= time;
      if (waiting <= HALF) median ??= time;
      if (waiting ** Math.exp(-spread) <= HALF) high = time;
      if (median === time) pulls = streamers.all();
    } else {
      // nobody waits any more: a curve at 0 has no limits of its own
      low ??= time;
      median ??= time;
    }
    for (let k = i; k < next; k++) streamers.leave(waits[k]?.streamer ?? 0);
    i = next;
  }
  return { median, low, high, pulls: pulls ?? streamers.all() };
}
