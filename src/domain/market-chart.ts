import type { ProductCategory } from '@/dataset/tables';
import { ControlChart, type Shift } from './control-chart';
import { FALSE_DISCOVERY_RATE, rejections } from './false-discovery';
import { fitGammaPoisson, type GammaPrior } from './gamma-poisson';
import { groupOf, peerGroups, type PeerGroupName } from './peers';
import type { ShiftDirection } from './shift-evidence';
import type { WeekSpan, WeeklyCounts } from './surveillance-weeks';
import { weekScatter } from './week-scatter';

export const CHARTS = {
  complaints: ['up'],
  quality_refunds: ['up', 'down'],
} as const satisfies Record<string, readonly ShiftDirection[]>;
export type ChartName = keyof typeof CHARTS;

/** One chart over all streamers and weeks. */
export interface MarketChart {
  counts: WeeklyCounts;
  scatter: number;
  /** By streamer; null where nothing is known of its peers. */
  priors: readonly (GammaPrior | null)[];
  /** By week: streamers tested, those signalled, and the p-value up to which they are. */
  tested: Uint32Array;
  signalled: Uint32Array;
  cut: Float64Array;
  /** By streamer, in its table's order. */
  shifts: readonly (readonly Shift[])[];
}

/** By streamer: the category with most orders of all time. */
type MainCategories = readonly (ProductCategory | null)[];

/**
 * Runs one chart over everybody, week by week: each week's p-values are taken together, and the signals among them controlled at the
 * false discovery rate.
 */
export function marketChart(
  name: ChartName,
  counts: WeeklyCounts,
  span: WeekSpan,
  mainCategories: MainCategories,
): MarketChart {
  const priors = priorsOf(counts, span, mainCategories);
  const scatter = scatterOf(counts, span, mainCategories.length);
  const setup = { counts, priors, scatter };
  const charts = mainCategories.map((_, streamer) => chartOf(name, setup, span, streamer));
  const tested = new Uint32Array(span.count);
  const signalled = new Uint32Array(span.count);
  const cut = new Float64Array(span.count);
  for (let week = 0; week < span.count; week++) {
    const pValues = charts.map((chart) => chart?.read(week) ?? null);
    const known = pValues.filter((value) => value !== null);
    const low = known.filter((value) => value <= FALSE_DISCOVERY_RATE);
    const rejected = rejections(low, known.length, FALSE_DISCOVERY_RATE);
    tested[week] = known.length;
    signalled[week] = rejected;
    // with none rejected it is what a single one would have needed
    cut[week] = (Math.max(1, rejected) * FALSE_DISCOVERY_RATE) / Math.max(1, known.length);
    for (const [streamer, chart] of charts.entries()) {
      const pValue = pValues[streamer] ?? null;
      chart?.settle(week, pValue, pValue !== null && pValue <= (cut[week] ?? 0));
    }
  }
  return { ...setup, tested, signalled, cut, shifts: charts.map((chart) => chart?.shifts ?? []) };
}

/** One streamer's weeks of a column. */
export const rowOf = (column: Float64Array, span: WeekSpan, streamer: number) =>
  column.subarray(streamer * span.count, (streamer + 1) * span.count);

/** How much weeks scatter, by everybody's whole and mature ones. */
export const scatterOf = (counts: WeeklyCounts, span: WeekSpan, streamers: number): number =>
  weekScatter(Array.from({ length: streamers }, (_, streamer) => usable(counts, span, streamer)));

/** The weeks of a streamer that are whole and mature. */
function usable(counts: WeeklyCounts, span: WeekSpan, streamer: number) {
  const { firstWeek, maturingFrom } = counts;
  const part = (column: Float64Array) =>
    rowOf(column, span, streamer).subarray(Math.min(firstWeek, maturingFrom), maturingFrom);
  return { events: part(counts.events), exposure: part(counts.exposure) };
}

/** What each streamer's peers' rates look like, over all usable weeks. */
function priorsOf(
  counts: WeeklyCounts,
  span: WeekSpan,
  mainCategories: MainCategories,
): (GammaPrior | null)[] {
  const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
  const totals = mainCategories.map((_, streamer) => {
    const { events, exposure } = usable(counts, span, streamer);
    return { events: sum(events), exposure: sum(exposure) };
  });
  const groups = peerGroups(mainCategories.map((mainCategory) => ({ mainCategory })));
  const priors = new Map<PeerGroupName, GammaPrior | null>();
  for (const [name, members] of groups) {
    const prior = fitGammaPoisson(
      members.map((member) => totals[member]?.events ?? 0),
      members.map((member) => totals[member]?.exposure ?? 0),
    );
    priors.set(name, prior);
  }
  return mainCategories.map((category) => priors.get(groupOf(category, groups)) ?? null);
}

/** One streamer's chart before its first week; null where nothing is known of its peers. */
export function chartOf(
  name: ChartName,
  { counts, priors, scatter }: Pick<MarketChart, 'counts' | 'priors' | 'scatter'>,
  span: WeekSpan,
  streamer: number,
): ControlChart | null {
  const prior = priors[streamer];
  if (!prior) return null;
  return new ControlChart({
    events: rowOf(counts.events, span, streamer),
    exposure: rowOf(counts.exposure, span, streamer),
    firstWeek: counts.firstWeek,
    maturingFrom: counts.maturingFrom,
    prior,
    scatter,
    directions: CHARTS[name],
  });
}
