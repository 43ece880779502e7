import { dayOfDate } from '@/domain/calendar';
import { indexDataset } from '@/domain/index-dataset';
import type { ChartName } from '@/domain/market-chart';
import { summariseMarket } from '@/domain/summary';
import { surveil, type Surveillance } from '@/domain/surveillance';
import type { StreamerSummary, VerdictKind } from '@/domain/types';
import { parseWindow } from '@/domain/window';
import { expectedIn, steadyWeeks, type Expected } from '@mocks/world/expected';
import { generate } from '@mocks/world/generate';
import type { TruthRow } from '@mocks/world/truth';
import { drawVariation, type Variation } from '@mocks/world/variation';
import { harmsOf, type Harm } from './guilt';
import {
  ESTIMANDS,
  intervalCoverage,
  type Interval,
  type IntervalCoverage,
} from './interval-coverage';
import { beyond, trueValues } from './oracle';
import type { Counted } from './over-worlds';
import { rankings, type Rankings } from './rankings';
import { countSignals, weeksToSignal, type SignalCounts } from './signal-truth';

export const WINDOW = '90d';
/** Orders in the window under which a seller is small. */
export const SMALL = 300;

type VerdictCounts = Record<VerdictKind, number>;

/** All that one world tells of the method: plain data, so that a worker can send it. */
export interface WorldResult {
  seed: number;
  variation: Variation;
  streamers: number;
  complaints: number;
  rankings: Rankings;
  /** Honest streamers under 300 orders, and those of them called serious; likewise of those truly within every tolerance. */
  smallHonest: Counted;
  smallWithin: Counted;
  /** Streamers buried under groundless complaints and otherwise honest, and those of them called serious. */
  bombedSerious: Counted;
  /** By story, and by whether somebody truly is beyond a tolerance. */
  verdicts: Record<string, VerdictCounts>;
  coverage: Record<Interval, IntervalCoverage>;
  signals: Record<ChartName, SignalCounts>;
  /** Weeks from a planted collapse to its signal; null: none yet. */
  delays: (number | null)[];
}

export interface Judged {
  summary: StreamerSummary;
  truth: TruthRow;
  expected: Expected;
  harms: readonly Harm[];
  /** The parts on which it truly is worse than tolerated. */
  beyond: readonly { by: number }[];
}

/** Makes a world from a seed, by a recipe of its own, and compares what the domain says of everybody with what is true. */
export function judgeWorld(
  seed: number,
  streamers: number,
  variation = drawVariation(seed),
): WorldResult {
  const witnessed: Parameters<NonNullable<Parameters<typeof generate>[1]>['witness'] & object>[] =
    [];
  const { dataset, truth } = generate(seed, {
    streamers,
    variation,
    witness: (profile, sales) => witnessed.push([profile, sales]),
  });
  // from here to the comparison only the records speak
  const index = indexDataset(dataset);
  const window = parseWindow(WINDOW, dataset.meta.asOf);
  const market = summariseMarket(index, window);
  const surveillance = surveil(index);

  const judged = market.streamers.flatMap((summary, place): Judged[] => {
    const row = truth[place];
    const witness = witnessed[place];
    if (!row || !witness) return [];
    const expected = expectedIn(...witness, window);
    const truly = trueValues(expected, summary);
    return [{ summary, truth: row, expected, harms: harmsOf(row), beyond: beyond(truly, summary) }];
  });
  const { span } = surveillance;
  const steady = witnessed.map((witness) => {
    const { complaints, qualityRefunds } = steadyWeeks(...witness, span.firstMonday, span.count);
    return { complaints, quality_refunds: qualityRefunds };
  });
  const hasStory = truth.map(({ story }) => story !== 'honest');
  const signals = (name: ChartName) => countSignals(surveillance, name, steady, hasStory);
  const honest = judged.filter(({ truth: { story } }) => story === 'honest');
  const small = honest.filter(({ summary }) => summary.sales.orders < SMALL);
  const bombed = judged.filter(
    ({ truth: { story }, harms }) => story === 'complaint_bombed' && harms.length === 0,
  );
  return {
    seed,
    variation,
    streamers,
    complaints: dataset.complaints.length,
    rankings: rankings(judged),
    smallHonest: serious(small),
    smallWithin: serious(small.filter((each) => each.beyond.length === 0)),
    bombedSerious: serious(bombed),
    verdicts: verdictCounts(judged),
    coverage: {
      complaint_rate: intervalCoverage(ESTIMANDS.complaint_rate, judged),
      refund_rate: intervalCoverage(ESTIMANDS.refund_rate, judged),
      quality_refund_rate: intervalCoverage(ESTIMANDS.quality_refund_rate, judged),
      complaint_rate_as_received: intervalCoverage(ESTIMANDS.complaint_rate_as_received, judged),
      refund_rate_in_the_end: intervalCoverage(ESTIMANDS.refund_rate_in_the_end, judged),
      quality_refund_rate_in_the_end: intervalCoverage(
        ESTIMANDS.quality_refund_rate_in_the_end,
        judged,
      ),
    },
    signals: { complaints: signals('complaints'), quality_refunds: signals('quality_refunds') },
    delays: delaysOf(surveillance, truth),
  };
}

const serious = (judged: readonly Judged[]): Counted => ({
  events: judged.filter(({ summary }) => summary.verdict.kind === 'serious_concerns').length,
  of: judged.length,
});

function verdictCounts(judged: readonly Judged[]): Record<string, VerdictCounts> {
  const counts: Record<string, VerdictCounts> = {};
  for (const { summary, truth, harms, beyond } of judged) {
    const { story } = truth;
    const other = story === 'homonym' ? 'other_homonym' : story;
    const groups = [
      ...(harms.length > 0 ? harms : [other]),
      beyond.length > 0 ? 'beyond_a_tolerance' : 'within_every_tolerance',
    ];
    for (const group of groups) {
      const row = (counts[group] ??= {
        no_red_flags: 0,
        some_concerns: 0,
        serious_concerns: 0,
        too_few_records: 0,
      });
      row[summary.verdict.kind] += 1;
    }
  }
  return counts;
}

function delaysOf(surveillance: Surveillance, truth: readonly TruthRow[]): (number | null)[] {
  return truth.flatMap(({ story, beganOn }, streamer) => {
    if (story !== 'quality_collapse' || beganOn === null) return [];
    const began = (dayOfDate(beganOn) - surveillance.span.firstMonday) / 7;
    const weeks = weeksToSignal(surveillance, streamer, began);
    return [Number.isFinite(weeks) ? weeks : null];
  });
}
