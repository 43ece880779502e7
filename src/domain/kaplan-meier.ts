import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import type { TimedShare } from './types';

const Z = normalQuantile(0.975, 0, 1);
const TAIL = 0.025;

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

/**
 * The Kaplan–Meier median: the first time at which half or fewer are still waiting (Kaplan & Meier 1958, JASA 53:457), in
 * hours. Null where the curve stays above one half: "not yet half".
 */
export function medianWait(durations: Durations): number | null {
  let waiting = 1;
  let median: number | null = null;
  walk(durations, (time, atRisk, events) => {
    waiting *= 1 - events / atRisk;
    // a half made of thirds and the like must not be missed by rounding
    if (waiting <= 0.5 + 1e-12) median = time;
    return median !== null;
  });
  return median;
}

/**
 * The share to whom the event has happened by `hours`, 1 − S(t), with a 95 % interval: Greenwood's variance on the
 * log(−log) scale (Kalbfleisch & Prentice 2002, §1.4). Where S(t) is 1 or 0 that scale says nothing, and an exact binomial limit
 * (Clopper & Pearson 1934) stands in: of none among those watched to the end, or of all among those to whom it has happened. Null where nobody was watched for so long and it had not happened to all.
 */
export function shareBy(durations: Durations, hours: number): TimedShare | null {
  const { happened, open } = durations;
  const watched = Math.max(happened[happened.length - 1] ?? -1, open[open.length - 1] ?? -1);
  if (watched < 0) return null;
  let waiting = 1;
  let greenwood = 0;
  walk(durations, (time, atRisk, events) => {
    if (time > hours) return true;
    waiting *= 1 - events / atRisk;
    greenwood += events / (atRisk * (atRisk - events));
    return false;
  });
  if (waiting === 0) return { share: 1, low: TAIL ** (1 / happened.length), high: 1 };
  if (watched < hours) return null;
  if (waiting === 1) {
    let atRisk = happened.length;
    for (let i = 0; i < open.length; i++) if ((open[i] ?? 0) >= hours) atRisk++;
    return { share: 0, low: 0, high: 1 - TAIL ** (1 / atRisk) };
  }
  const spread = (Z * Math.sqrt(greenwood)) / Math.abs(Math.log(waiting));
  return {
    share: 1 - waiting,
    low: 1 - waiting ** Math.exp(-spread),
    high: 1 - waiting ** Math.exp(spread),
  };
}
