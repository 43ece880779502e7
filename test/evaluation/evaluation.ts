import type { ChartName } from '@/domain/market-chart';
import { METHOD_VERSION } from '@/domain/method-version';
import type { VerdictKind } from '@/domain/types';
import { ESTIMANDS, SIZES, type Interval } from './interval-coverage';
import { WINDOW, type WorldResult } from './judge-world';
import { meanOverWorlds, medianOfAll, shareOverWorlds, type Figure } from './over-worlds';
import { BASELINE_NAMES, RANKERS, TARGETS, type Ranker, type Target } from './rankings';
import { CHART_NAMES, STATED_RATE } from './signal-truth';

/** Something asked of the method, and whether it was reached: `within_error` where only the Monte-Carlo error speaks for it. */
export interface Goal {
  figure: Figure | null;
  atLeast?: number;
  atMost?: number;
  met: 'yes' | 'within_error' | 'no' | 'unknown';
}

/** The latest evaluation, as `docs/evaluation.json` keeps it. Shares in [0, 1]; each figure with its 95 % Monte-Carlo interval. */
export interface Evaluation {
  date: string;
  methodVersion: string;
  window: string;
  worlds: number;
  streamers: number;
  seeds: number[];
  goals: Record<string, Goal>;
  averagePrecision: Record<Ranker, Record<Target, Figure | null>>;
  /** Among the first 50. */
  recall: Record<Ranker, Record<Target, Figure | null>>;
  falseAlarms: {
    /** Honest, under 300 orders in the window, called serious. */
    small: Figure | null;
    /** Of these only those whose true rates are within every tolerance. */
    smallWithinTolerance: Figure | null;
    bombed: Figure | null;
  };
  /** How many of each story, and of those truly beyond or within tolerance, got which verdict; all worlds together. */
  verdicts: Record<string, Record<VerdictKind, number>>;
  coverage: Record<
    Interval,
    {
      all: Figure | null;
      above: Figure | null;
      bySize: { under: number | null; share: Figure | null }[];
    }
  >;
  signals: Record<ChartName | 'both', SignalFigures>;
  /** Weeks until a planted collapse is signalled, median; null: never. */
  delay: { collapses: number; weeks: Figure | null };
}

interface SignalFigures {
  listed: number;
  /** Share of all listed signals that are chance alone. */
  falseShare: Figure | null;
  /** Mean over weeks of the share of false ones: what Benjamini and Hochberg control. */
  byWeek: Figure | null;
  /** Share of signals of streamers with no story. */
  ofNobody: Figure | null;
}

const GOALS = { precisionGain: 0.15, smallAlarms: 0.01, low: 0.93, high: 0.97, weeks: 2 };

/** What all worlds together say. `date`: the day of the run, for the record. */
export function evaluate(results: readonly WorldResult[], date: string): Evaluation {
  const table = (of: 'precision' | 'recall') =>
    tableOf(RANKERS, (ranker) =>
      tableOf(TARGETS, (target) =>
        meanOverWorlds(
          results.map(({ rankings }) => rankings[ranker][target][of]),
          [0, 1],
        ),
      ),
    );
  const coverage = tableOf(intervalNames, (name) => {
    const share = (
      of: (result: WorldResult['coverage'][Interval]) => { events: number; of: number },
    ) => shareOverWorlds(results.map((result) => of(result.coverage[name])));
    return {
      all: share(({ all }) => all),
      above: share(({ above }) => above),
      bySize: SIZES.map((under, place) => ({
        under: Number.isFinite(under) ? under : null,
        share: share(({ bySize }) => bySize[place] ?? { events: 0, of: 0 }),
      })),
    };
  });
  const small = shareOverWorlds(results.map(({ smallHonest }) => smallHonest));
  const delays = results.flatMap((result) => result.delays.map((weeks) => weeks ?? Infinity));
  const weeks = medianOfAll(delays);
  const gain = gainOver(results);
  const signals = {
    ...tableOf(CHART_NAMES, (name) => signalFigures(results, [name])),
    both: signalFigures(results, CHART_NAMES),
  };
  return {
    date,
    methodVersion: METHOD_VERSION,
    window: WINDOW,
    worlds: results.length,
    streamers: results[0]?.streamers ?? 0,
    seeds: results.map(({ seed }) => seed),
    goals: {
      precision_gain: goal(gain, { atLeast: GOALS.precisionGain }),
      small_false_alarms: goal(small, { atMost: GOALS.smallAlarms }),
      complaint_rate_coverage: between(coverage.complaint_rate.all),
      refund_rate_coverage: between(coverage.refund_rate.all),
      quality_refund_rate_coverage: between(coverage.quality_refund_rate.all),
      weeks_to_signal: goal(weeks, { atMost: GOALS.weeks }),
      false_signals: goal(signals.both.falseShare, { atMost: STATED_RATE }),
    },
    averagePrecision: table('precision'),
    recall: table('recall'),
    falseAlarms: {
      small,
      smallWithinTolerance: shareOverWorlds(results.map(({ smallWithin }) => smallWithin)),
      bombed: shareOverWorlds(results.map(({ bombedSerious }) => bombedSerious)),
    },
    verdicts: summed(results.map(({ verdicts }) => verdicts)),
    coverage,
    signals,
    delay: { collapses: delays.length, weeks },
  };
}

// the record's keys; Object.keys forgets them
const intervalNames = Object.keys(ESTIMANDS) as Interval[];

/** A record made name by name. */
function tableOf<Name extends string, Value>(
  names: readonly Name[],
  of: (name: Name) => Value,
): Record<Name, Value> {
  // every name is there
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, Value>;
}

/** By how much the index's average precision is above that of the baseline that is best over all worlds. */
function gainOver(results: readonly WorldResult[]): Figure | null {
  const of = (ranker: Ranker) => results.map(({ rankings }) => rankings[ranker].overall.precision);
  const best = BASELINE_NAMES.map((name) => ({ own: of(name), mean: meanOverWorlds(of(name)) }))
    .sort((a, b) => (b.mean?.value ?? 0) - (a.mean?.value ?? 0))
    .at(0);
  return meanOverWorlds(
    of('index').map((own, place) => {
      const other = best?.own[place] ?? null;
      return own === null || other === null ? null : own - other;
    }),
  );
}

function signalFigures(
  results: readonly WorldResult[],
  names: readonly ChartName[],
): SignalFigures {
  const counts = (of: 'signals' | 'weeks' | 'ofNobody') =>
    results.map(({ signals }) => ({
      events: names.reduce((sum, name) => sum + signals[name][of].events, 0),
      of: names.reduce((sum, name) => sum + signals[name][of].of, 0),
    }));
  return {
    listed: counts('signals').reduce((sum, { of }) => sum + of, 0),
    falseShare: shareOverWorlds(counts('signals')),
    byWeek: shareOverWorlds(counts('weeks')),
    ofNobody: shareOverWorlds(counts('ofNobody')),
  };
}

function summed(worlds: readonly WorldResult['verdicts'][]): WorldResult['verdicts'] {
  const sums: WorldResult['verdicts'] = {};
  for (const [group, counts] of worlds.flatMap((world) => Object.entries(world))) {
    const sum = (sums[group] ??= {
      no_red_flags: 0,
      some_concerns: 0,
      serious_concerns: 0,
      too_few_records: 0,
    });
    sum.no_red_flags += counts.no_red_flags;
    sum.some_concerns += counts.some_concerns;
    sum.serious_concerns += counts.serious_concerns;
    sum.too_few_records += counts.too_few_records;
  }
  return sums;
}

/** Whether a figure reaches what is asked of it, or may yet by its error. */
export function goal(figure: Figure | null, asked: { atLeast?: number; atMost?: number }): Goal {
  const { atLeast = -Infinity, atMost = Infinity } = asked;
  if (!figure) return { figure, ...asked, met: 'unknown' };
  if (figure.value >= atLeast && figure.value <= atMost) return { figure, ...asked, met: 'yes' };
  const may = figure.high >= atLeast && figure.low <= atMost;
  return { figure, ...asked, met: may ? 'within_error' : 'no' };
}

const between = (figure: Figure | null) => goal(figure, { atLeast: GOALS.low, atMost: GOALS.high });
