import type { CalendarDate } from '@/dataset/tables';
import { dateOfDay } from '@/domain/calendar';
import { complaintRateOf } from './complaints';
import type { Profile } from './profile';
import type { Sale } from './sales';
import type { StoryCode, StoryPlan } from './stories';

/** What the generator knows of one streamer and the records do not say. */
export interface TruthRow {
  streamerId: string;
  displayName: string;
  story: StoryCode;
  /** A second story on the same streamer. */
  also: StoryCode | null;
  /** The story of its kind that a newcomer is led to. */
  lead: boolean;
  /** The first day of the story (a Monday); null when it was always so, or there is none. */
  beganOn: CalendarDate | null;
  /**
   * How strong the story is. quality_collapse: factor on quality refunds and quality complaints; faked_sales: invented
   * orders for each real one; sold_before_report: days from sale to review; complaint_bombed: complaints in the burst;
   * tiny_frightening: complaints, placed whatever the rate;
   * late_responder: share never answered; homonym: factor on its category's complaint rate.
   */
  size: number | null;
  group: string | null;
  role: StoryPlan['role'];
  /** Real orders of the twelve months. */
  genuineOrders: number;
  /** Expected genuine complaints per 10,000 real orders, over the year and from `beganOn` on. */
  complaintRatePer10k: number | null;
  complaintRatePer10kSince: number | null;
  /** Expected share of real orders refunded for quality, over the year and from `beganOn` on. */
  qualityRefundShare: number | null;
  qualityRefundShareSince: number | null;
}

function rates(profile: Profile, sales: readonly Sale[]) {
  let orders = 0;
  let complaints = 0;
  let quality = 0;
  for (const sale of sales) {
    orders += sale.genuineOrders;
    complaints += sale.genuineOrders * complaintRateOf(profile, sale).rate;
    quality += sale.genuineOrders * sale.qualityShare;
  }
  const share = (total: number) => (orders > 0 ? total / orders : null);
  return { orders, complaintRate: share(complaints), qualityShare: share(quality) };
}

export function truthOf(profile: Profile, sales: readonly Sale[]): TruthRow {
  const { plan, streamer } = profile;
  const kept = sales.filter((sale) => sale.kept);
  const began = plan?.beganDay ?? null;
  const year = rates(profile, kept);
  const since =
    began === null
      ? null
      : rates(
          profile,
          kept.filter((sale) => sale.day >= began),
        );
  return {
    streamerId: streamer.streamerId,
    displayName: streamer.displayName,
    story: plan?.code ?? 'honest',
    also: plan?.also?.code ?? null,
    lead: plan?.lead ?? false,
    beganOn: began === null ? null : dateOfDay(began),
    size: plan?.size ?? null,
    group: plan?.group ?? null,
    role: plan?.role ?? null,
    genuineOrders: year.orders,
    complaintRatePer10k: year.complaintRate,
    complaintRatePer10kSince: since?.complaintRate ?? null,
    qualityRefundShare: year.qualityShare,
    qualityRefundShareSince: since?.qualityShare ?? null,
  };
}
