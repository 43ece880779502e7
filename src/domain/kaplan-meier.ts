import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import type { TimedShare } from './types';

const Z = normalQuantile(0.975, 0, 1);
const TAIL = 0.025;
// a half made of thirds and the like must not be missed by rounding
const HALF = 0.5 + 1e-12;

/** Time to an event, some of it not yet seen. Both lists in hours, ascending. */
export interface Durations {
  happened: ArrayLike<number>;
  /** How long those were watched to whom it has not happened. */
  open: ArrayLike<number>;
}

/** Visits each distinct event time with how many were at risk and how many events fell on it; stops on `true`. */
function walk(
  { happened, open }: Durations,
  visit: (time: number, atRisk: number, events: number) => boolean,
): void {
  let gone = 0;
  for (let i = 0; i < happened.length;) {
    const time = happened[i] ?? 0;
    // one censored at the very time of an event was still at risk of it
    while (gone < open.length && (open[gone] ?? 0) < time) gone++;
    let last = i;
    while (last < happened.length && happened[last] === time) last++;
    if (visit(time, happened.length - i + open.length - gone, last - i)) return;
    i = last;
  }
}

/** One fall of the curve. `waiting` is S(t) from there on. */
export interface SurvivalStep {
  hours: number;
  atRisk: number;
  events: number;
  before: number;
  waiting: number;
}

/** The falls of the curve down to the median (all of them where it stays above one half), earliest first. */
export function stepsToMedian(durations: Durations): SurvivalStep[] {
  const steps: SurvivalStep[] = [];
  let before = 1;
  walk(durations, (hours, atRisk, events) => {
    const waiting = before * (1 - events / atRisk);
    steps.push({ hours, atRisk, events, before, waiting });
    before = waiting;
    return waiting <= HALF;
  });
  return steps;
}

/** The share still waiting, S(t), and its 95 % limits. */
interface Band {
  waiting: number;
  low: number;
  high: number;
}

/**
 * Visits each distinct event time with the curve from there on and its limits: Greenwood's variance on the log(−log) scale
 * (Kalbfleisch & Prentice 2002, §1.4). Where nobody waits any more that scale says nothing, and the exact binomial limit
 * (Clopper & Pearson 1934) of all among those to whom it has happened stands in.
 */
function walkBand(durations: Durations, visit: (time: number, band: Band) => boolean): void {
  let waiting = 1;
  let greenwood = 0;
  walk(durations, (time, atRisk, events) => {
    waiting *= 1 - events / atRisk;
    if (waiting === 0) {
      return visit(time, { waiting, low: 0, high: 1 - TAIL ** (1 / durations.happened.length) });
    }
    greenwood += events / (atRisk * (atRisk - events));
    const spread = (Z * Math.sqrt(greenwood)) / Math.abs(Math.log(waiting));
    return visit(time, {
      waiting,
      low: waiting ** Math.exp(spread),
      high: waiting ** Math.exp(-spread),
    });
  });
}

/** The exact lower limit of the share still waiting where it has happened to none of `watched`. */
const noneYetLow = (watched: number) => TAIL ** (1 / watched);

/**
 * The Kaplan–Meier median: the first time at which half or fewer are still waiting (Kaplan & Meier 1958, JASA 53:457), in
 * hours. Null where the curve stays above one half: "not yet half".
 */
export function medianWait(durations: Durations): number | null {
  let waiting = 1;
  let median: number | null = null;
  walk(durations, (time, atRisk, events) => {
    waiting *= 1 - events / atRisk;
    if (waiting <= HALF) median = time;
    return median !== null;
  });
  return median;
}

/**
 * The 95 % interval of the Kaplan–Meier median, in hours: the times at which the lower and the upper limit of the curve first
 * reach one half (Brookmeyer & Crowley 1982, Biometrics 38:29), the limits being those of `shareBy`. Of fewer than six `low` is
 * 0, since all of them may have waited longer than the median. `low` is null where not even the lower limit falls so far, `high`
 * where nothing bounds the median from above.
 */
export function medianInterval(durations: Durations): { low: number | null; high: number | null } {
  const watched = durations.happened.length + durations.open.length;
  const reached = (limit: number) => limit <= HALF;
  let low = watched > 0 && reached(noneYetLow(watched)) ? 0 : null;
  let high: number | null = null;
  walkBand(durations, (time, limits) => {
    if (reached(limits.low)) low ??= time;
    if (reached(limits.high)) high = time;
    return high !== null;
  });
  return { low, high };
}

/**
 * The share to whom the event has happened by `hours`, 1 − S(t), with the 95 % interval of the curve; where it has happened to
 * nobody yet, the exact binomial limit of none among those watched to the end. Null where nobody was watched for so long and it
 * had not happened to all.
 */
export function shareBy(durations: Durations, hours: number): TimedShare | null {
  const { happened, open } = durations;
  const watched = Math.max(happened[happened.length - 1] ?? -1, open[open.length - 1] ?? -1);
  if (watched < 0) return null;
  let band: Band = { waiting: 1, low: 1, high: 1 };
  walkBand(durations, (time, next) => {
    if (time > hours) return true;
    band = next;
    return false;
  });
  if (watched < hours && band.waiting > 0) return null;
  if (band.waiting === 1) {
    let atRisk = happened.length;
    for (let i = 0; i < open.length; i++) if ((open[i] ?? 0) >= hours) atRisk++;
    return { share: 0, low: 0, high: 1 - noneYetLow(atRisk) };
  }
  return { share: 1 - band.waiting, low: 1 - band.high, high: 1 - band.low };
}
