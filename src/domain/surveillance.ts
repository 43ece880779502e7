import type { ProductCategory } from '@/dataset/tables';
import type { DatasetIndex } from './index-dataset';
import { marketChart, type ChartName, type MarketChart } from './market-chart';
import { streamerSales } from './sales';
import {
  complaintEvents,
  complaintWeeks,
  qualityRefundWeeks,
  weekSpan,
  type WeekSpan,
  type WeeklyCounts,
} from './surveillance-weeks';

/** Every chart of everybody. */
export interface Surveillance {
  span: WeekSpan;
  /** By streamer: the category with most orders of all time. */
  mainCategories: readonly (ProductCategory | null)[];
  charts: Record<ChartName, MarketChart>;
}

const ALL_TIME = { from: -Infinity, to: Infinity };

/** Watches every streamer of a dataset over all its whole weeks. */
export function surveil(index: DatasetIndex): Surveillance {
  const span = weekSpan(index);
  const mainCategories = index.dataset.streamers.map((_, streamer) => {
    const largest = streamerSales(index, streamer, ALL_TIME).categories[0];
    return largest && largest.orders > 0 ? largest.category : null;
  });
  const chart = (name: ChartName, counts: WeeklyCounts) =>
    marketChart(name, counts, span, mainCategories);
  return {
    span,
    mainCategories,
    charts: {
      complaints: chart('complaints', complaintWeeks(index, span)),
      quality_refunds: chart('quality_refunds', qualityRefundWeeks(index, span)),
    },
  };
}

/** The same after complaints were filed: itself, where no whole week has another count. */
export function withNewComplaints(known: Surveillance, index: DatasetIndex): Surveillance {
  const { span, mainCategories, charts } = known;
  const events = complaintEvents(index, span);
  const { counts } = charts.complaints;
  if (events.every((count, place) => count === counts.events[place])) return known;
  const complaints = marketChart('complaints', { ...counts, events }, span, mainCategories);
  return { span, mainCategories, charts: { ...charts, complaints } };
}
