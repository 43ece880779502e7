import type { Complaint, Offer } from '@/dataset/tables';
import { COVERED, UNCOVERED } from './document-index';
import type { DatasetIndex } from './index-dataset';
import { medianWait } from './kaplan-meier';
import { EVENT_RATE, ORDER_SHARE, STREAMER_SHARE, pooledRate, type Pooled } from './pooled-rate';
import { eachBroadcast, eachComplaint, eachOfferOf } from './rows-in-window';
import { addKnown } from './sales';
import type { DayRange } from './types';
import { firstResponseTimes } from './waiting';
import { WeekColumns } from './week-columns';
import { weekPlace, weeksOf, type Week } from './weeks';

/** A week of the whole market. */
export interface MarketWeek extends Week {
  broadcasts: number;
  orders: number;
  settledGmvFen: number | null;
  complaintsCounted: number;
  /** Per order. */
  complaintRate: Pooled | null;
  refundRate: Pooled | null;
  qualityRefundRate: Pooled | null;
  coverage: Pooled | null;
  medianFirstResponseHours: number | null;
}

/** What is counted by streamer, so that the weeks' intervals can be as wide as they differ. */
class Counts {
  readonly orders: WeekColumns;
  readonly complaints: WeekColumns;
  readonly refunded: WeekColumns;
  readonly refundKnown: WeekColumns;
  readonly quality: WeekColumns;
  readonly qualityKnown: WeekColumns;
  readonly covered: WeekColumns;
  readonly coverageKnown: WeekColumns;

  constructor(weeks: number, streamers: number) {
    const column = () => new WeekColumns(weeks, streamers);
    this.orders = column();
    this.complaints = column();
    this.refunded = column();
    this.refundKnown = column();
    this.quality = column();
    this.qualityKnown = column();
    this.covered = column();
    this.coverageKnown = column();
  }

  addOffer(week: number, streamer: number, offer: Offer, coverage: number | undefined): void {
    const { orders, refundedOrders, qualityRefundedOrders } = offer;
    this.orders.add(week, streamer, orders);
    if (refundedOrders !== null) {
      this.refundKnown.add(week, streamer, orders);
      this.refunded.add(week, streamer, refundedOrders);
    }
    if (qualityRefundedOrders !== null) {
      this.qualityKnown.add(week, streamer, orders);
      this.quality.add(week, streamer, qualityRefundedOrders);
    }
    if (coverage === COVERED) this.covered.add(week, streamer, orders);
    if (coverage === COVERED || coverage === UNCOVERED) {
      this.coverageKnown.add(week, streamer, orders);
    }
  }

  rates(week: number) {
    return {
      complaintRate: pooledRate(this.complaints.of(week), this.orders.of(week), EVENT_RATE),
      refundRate: pooledRate(this.refunded.of(week), this.refundKnown.of(week), ORDER_SHARE),
      qualityRefundRate: pooledRate(this.quality.of(week), this.qualityKnown.of(week), ORDER_SHARE),
      coverage: pooledRate(this.covered.of(week), this.coverageKnown.of(week), STREAMER_SHARE),
    };
  }
}

/** The weeks of a window over everyone, with intervals as `pooledRate` gives them. */
export function marketWeeks(index: DatasetIndex, window: DayRange): MarketWeek[] {
  const weeks = weeksOf(window, index.asOfDay).map(openWeek);
  const { streamers } = index.dataset;
  const counts = new Counts(weeks.length, streamers.length);
  for (const streamer of streamers.keys()) {
    eachBroadcast(index, streamer, window, (broadcast, broadcastRow) => {
      const place = weekPlace(window, index.broadcastDay[broadcastRow] ?? NaN);
      const week = weeks[place];
      if (!week) return;
      week.broadcasts++;
      week.settledGmvFen = addKnown(week.settledGmvFen, broadcast.settledGmvFen);
      eachOfferOf(index, broadcastRow, (offer, row) =>
        counts.addOffer(place, streamer, offer, index.offerCoverage[row]),
      );
    });
    eachComplaint(index, streamer, window, (complaint, row) => {
      if (index.complaints.leftOut[row] !== null) return;
      const place = weekPlace(window, index.complaints.day[row] ?? NaN);
      counts.complaints.add(place, streamer, 1);
      weeks[place]?.counted.push(complaint);
    });
  }
  return weeks.map((week, place) => closed(week, place, counts, index.asOfEnd));
}

interface OpenWeek extends Week {
  broadcasts: number;
  settledGmvFen: number | null;
  counted: Complaint[];
}

const openWeek = (week: Week): OpenWeek => ({
  ...week,
  broadcasts: 0,
  settledGmvFen: null,
  counted: [],
});

const closed = (
  { counted, ...week }: OpenWeek,
  place: number,
  counts: Counts,
  asOfEnd: number,
): MarketWeek => ({
  ...week,
  orders: counts.orders.total(place),
  complaintsCounted: counted.length,
  ...counts.rates(place),
  medianFirstResponseHours: medianWait(firstResponseTimes(counted, asOfEnd)),
});
