import { calendar } from '@mocks/store/workdays';
import { readBroadcast } from '@/domain/broadcast-readings';
import { dateOfDay } from '@/domain/calendar';
import { EQUAL_WEIGHTS, priorityOf, worseColumns, worseOf } from '@/domain/priority';
import { bench } from '@/domain/finding-bench';
import { findings } from '@/domain/findings';
import type { DatasetIndex } from '@/domain/index-dataset';
import { CHARTS, type ChartName } from '@/domain/market-chart';
import { groupOf, peerGroups } from '@/domain/peers';
import { rankEveryone } from '@/domain/rank-interval';
import { eachBroadcast } from '@/domain/rows-in-window';
import { peerSignals, signalEvidence } from '@/domain/signal-evidence';
import { summariseMarket, type MarketSummary } from '@/domain/summary';
import { surveil } from '@/domain/surveillance';
import type { DayRange, Rate, StreamerSummary } from '@/domain/types';
import { unusualBroadcasts } from '@/domain/unusual';

/**
 * Everyone's figures in one window, one record a streamer, in the dataset's order. Null is unknown, never zero. Rates of complaints are
 * per 10,000 orders, the others shares in [0, 1]; `rank` is under equal weights, from `rankLow` to `rankHigh` where any one part weighs
 * half or twice as much; `signals` are of all weeks, whatever the window.
 */
export function* streamerLines(index: DatasetIndex, window: DayRange) {
  const market = summariseMarket(index, window);
  const priority = prioritiesOf(market);
  const authenticity = authenticityIn(index, market);
  const judge = bench(index, calendar);
  const signals = signalsIn(index);
  for (const [place, summary] of market.streamers.entries()) {
    yield {
      streamerId: summary.streamerId,
      peers: summary.peers,
      orders: summary.sales.orders,
      complaintsCounted: summary.complaints.counted,
      complaintRate: figures(summary.complaintRate),
      refundRate: figures(summary.refundRate),
      qualityRefundRate: figures(summary.qualityRefundRate),
      reviewedBeforeSale: summary.coverage.share,
      medianFirstResponseHours: summary.firstResponse.medianHours,
      closedByDay60: summary.closing.byDay60?.share ?? null,
      expectedExcess: summary.expectedExcess,
      priority: priority(place, summary),
      authenticity: authenticity(place),
      findings: findings(judge, place, window).map(
        ({ rule, status, because, satisfied, decided, undecided }) => ({
          rule,
          status,
          because,
          satisfied,
          decided,
          undecided,
        }),
      ),
      signals: signals(place),
      verdict: summary.verdict.kind,
      verdictFacts: summary.verdict.facts,
    };
  }
}

const figures = (rate: Rate | null) =>
  rate && {
    estimate: rate.estimate,
    low: rate.low,
    high: rate.high,
    benchmark: rate.benchmark,
  };

/** The index under equal weights, and how solid its rank is. */
function prioritiesOf({ streamers }: MarketSummary) {
  const { ranks, rankLow, rankHigh } = rankEveryone(
    worseColumns(streamers.map(({ parts }) => worseOf(parts))),
    EQUAL_WEIGHTS,
  );
  return (place: number, { parts }: StreamerSummary) => ({
    ...priorityOf(worseOf(parts), EQUAL_WEIGHTS),
    // 0 is no rank
    rank: ranks[place] || null,
    rankLow: rankLow[place] || null,
    rankHigh: rankHigh[place] || null,
  });
}

/** How unusual a streamer's broadcasts are among its peers'. */
function authenticityIn(
  index: DatasetIndex,
  { window, tallies, peerGroups: models }: MarketSummary,
) {
  const groups = new Map(
    [...peerGroups(tallies)].map(([name, members]) => {
      const limits = models.get(name)?.signalLimits ?? [];
      return [name, { limits, peers: peerSignals(index, members, window, limits) }] as const;
    }),
  );
  return (streamer: number) => {
    const mainCategory = tallies[streamer]?.mainCategory ?? null;
    const { limits = [], peers = [] } = groups.get(groupOf(mainCategory, models)) ?? {};
    const readings: ReturnType<typeof readBroadcast>[] = [];
    eachBroadcast(index, streamer, window, (_, row) =>
      readings.push(readBroadcast(index, row, limits)),
    );
    const { broadcasts, unusual } = unusualBroadcasts(index, streamer, window, limits);
    return {
      broadcasts: readings.length,
      told: broadcasts,
      unusual,
      signals: signalEvidence(readings, peers, mainCategory !== null).map((evidence) => ({
        signal: evidence.signal,
        told: evidence.told,
        unusual: evidence.unusual,
        usualShare: evidence.usualShare,
        tail: evidence.tail,
        adjustedTail: evidence.adjustedTail,
      })),
    };
  };
}

/** A streamer's surveillance signals, with the Mondays of their weeks. */
function signalsIn(index: DatasetIndex) {
  const { span, charts } = surveil(index);
  const monday = (week: number) => dateOfDay(span.firstMonday + 7 * week);
  // the record's keys are the chart names; Object.keys forgets it
  const names = Object.keys(CHARTS) as ChartName[];
  return (streamer: number) =>
    names.flatMap((chart) =>
      (charts[chart].shifts[streamer] ?? []).map((shift) => ({
        chart,
        direction: shift.direction,
        firstWeek: monday(shift.firstSignal),
        lastWeek: monday(shift.lastSignal),
        ongoing: shift.ongoing,
        shiftFrom: monday(shift.from),
        pValue: shift.pValue,
      })),
    );
}
