import { FALSE_DISCOVERY_RATE } from '@/domain/false-discovery';
import { CHARTS, rowOf, type ChartName } from '@/domain/market-chart';
import type { Surveillance } from '@/domain/surveillance';
import type { Shift } from '@/domain/control-chart';
import type { Counted } from './over-worlds';

/** A rise of the generating rate by less than a quarter, or a fall by less than a fifth, is no shift. */
const LEAST_RISE = 1.25;

/** What is to be expected of one streamer's weeks on each chart, by the rates that drew them. */
export type SteadyWeeks = Record<ChartName, Float64Array>;

/** Whether a signal is chance alone: the generating rate of its weeks is not what it was before, or it never was known. */
export function isFalse(
  shift: Shift,
  {
    steady,
    exposure,
    firstWeek,
    prior,
  }: {
    steady: Float64Array;
    exposure: Float64Array;
    firstWeek: number;
    /** What the peers' rates are, where the streamer has no weeks before. */
    prior: number;
  },
): boolean {
  const rate = (from: number, to: number) => {
    let expected = 0;
    let exposed = 0;
    for (let week = from; week < to; week++) {
      if (!((exposure[week] ?? 0) > 0)) continue;
      expected += steady[week] ?? 0;
      exposed += exposure[week] ?? 0;
    }
    return exposed > 0 ? expected / exposed : null;
  };
  const before = rate(firstWeek, shift.from) ?? prior;
  const since = rate(shift.from, shift.firstSignal + 1) ?? 0;
  return shift.direction === 'up' ? since < LEAST_RISE * before : since > before / LEAST_RISE;
}

export interface SignalCounts {
  /** Signals listed, and those of them that are chance alone. */
  signals: Counted;
  /** As Benjamini and Hochberg define it: the share of false ones in each week, 0 where there is none, summed over weeks. */
  weeks: Counted;
  /** Signals of streamers that carry no story at all, for comparison. */
  ofNobody: Counted;
}

/** Counts the signals of one chart of a world. */
export function countSignals(
  { span, charts }: Surveillance,
  name: ChartName,
  steady: readonly SteadyWeeks[],
  hasStory: readonly boolean[],
): SignalCounts {
  const { counts, shifts, priors, tested } = charts[name];
  const byWeek = new Map<number, Counted>();
  const all = { events: 0, of: 0 };
  const ofNobody = { events: 0, of: 0 };
  for (const [streamer, own] of shifts.entries()) {
    for (const shift of own) {
      const chance = isFalse(shift, {
        steady: steady[streamer]?.[name] ?? new Float64Array(),
        exposure: rowOf(counts.exposure, span, streamer),
        firstWeek: counts.firstWeek,
        prior: priors[streamer]?.mean ?? 0,
      });
      const week = byWeek.get(shift.firstSignal) ?? { events: 0, of: 0 };
      byWeek.set(shift.firstSignal, week);
      for (const counted of [all, week]) {
        counted.of += 1;
        counted.events += Number(chance);
      }
      ofNobody.of += 1;
      ofNobody.events += Number(!hasStory[streamer]);
    }
  }
  const weeks = { events: 0, of: tested.filter((count) => count > 0).length };
  for (const { events, of } of byWeek.values()) weeks.events += events / of;
  return { signals: all, weeks, ofNobody };
}

/** Weeks from a shift's planted beginning to the first signal of a rise on either chart; the week it began in is 1, never Infinity. */
export function weeksToSignal({ charts }: Surveillance, streamer: number, began: number): number {
  const names: ChartName[] = ['complaints', 'quality_refunds'];
  const first = names.flatMap((name) =>
    (charts[name].shifts[streamer] ?? [])
      .filter(({ direction, firstSignal }) => direction === 'up' && firstSignal >= began)
      .map(({ firstSignal }) => firstSignal - began + 1),
  );
  return Math.min(Infinity, ...first);
}

export const STATED_RATE = FALSE_DISCOVERY_RATE;
export const CHART_NAMES = Object.keys(CHARTS) as ChartName[];
