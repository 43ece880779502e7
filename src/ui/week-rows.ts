import type { StreamerSeries } from '@/contract/dossier';
import { weekEndIn, type Week } from './week';

/** A week as the charts draw it and their tables and CSV tell it; money in yuan. */
export type WeekRow = Week & {
  broadcasts: number;
  orders: number;
  declaredYuan: number | null;
  settledYuan: number | null;
  complaintsCounted: number;
  /** Counted complaints per 10,000 orders with the ends of the exact 95 % interval; null without orders. */
  estimate: number | null;
  low: number | null;
  high: number | null;
  /** The peers' rate over the whole window, beside every week's. */
  benchmark: number | null;
};

const yuan = (fen: number | null) => (fen === null ? null : fen / 100);

/** The weeks of a series, with the peers' complaint rate of the window where it is known. */
export function weekRows(
  { window, weeks }: StreamerSeries,
  benchmark: number | null = null,
): WeekRow[] {
  return weeks.map((week) => ({
    weekStart: week.weekStart,
    weekEnd: weekEndIn(window.from, week),
    days: week.days,
    partial: week.days < 7,
    broadcasts: week.broadcasts,
    orders: week.orders,
    declaredYuan: yuan(week.declaredGmvFen),
    settledYuan: yuan(week.settledGmvFen),
    complaintsCounted: week.complaintsCounted,
    estimate: week.complaintRate?.estimate ?? null,
    low: week.complaintRate?.low ?? null,
    high: week.complaintRate?.high ?? null,
    benchmark,
    maturing: week.maturing,
  }));
}
