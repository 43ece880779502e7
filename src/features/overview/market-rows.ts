import type { Overview } from '@/contract/overview';
import { weekEndIn, type Week } from '@/ui/week';

/** A week of the market as the small trends draw it and their table and CSV tell it; money in yuan, waits in hours. */
export type MarketRow = Week & {
  broadcasts: number;
  orders: number;
  settledYuan: number | null;
  complaintsCounted: number;
  medianFirstResponseHours: number | null;
} & Record<RateCell, number | null>;

const RATES = ['complaintRate', 'refundRate', 'qualityRefundRate', 'coverage'] as const;
type RateName = (typeof RATES)[number];
type RateCell = RateName | `${RateName}Low` | `${RateName}High`;

export const marketRows = ({ window, weeks }: Overview): MarketRow[] =>
  weeks.map((week) => ({
    weekStart: week.weekStart,
    weekEnd: weekEndIn(window.from, week),
    days: week.days,
    partial: week.days < 7,
    maturing: week.maturing,
    broadcasts: week.broadcasts,
    orders: week.orders,
    settledYuan: week.settledGmvFen === null ? null : week.settledGmvFen / 100,
    complaintsCounted: week.complaintsCounted,
    medianFirstResponseHours: week.medianFirstResponseHours,
    complaintRate: week.complaintRate?.estimate ?? null,
    complaintRateLow: week.complaintRate?.low ?? null,
    complaintRateHigh: week.complaintRate?.high ?? null,
    refundRate: week.refundRate?.estimate ?? null,
    refundRateLow: week.refundRate?.low ?? null,
    refundRateHigh: week.refundRate?.high ?? null,
    qualityRefundRate: week.qualityRefundRate?.estimate ?? null,
    qualityRefundRateLow: week.qualityRefundRate?.low ?? null,
    qualityRefundRateHigh: week.qualityRefundRate?.high ?? null,
    coverage: week.coverage?.estimate ?? null,
    coverageLow: week.coverage?.low ?? null,
    coverageHigh: week.coverage?.high ?? null,
  }));
