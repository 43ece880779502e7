import * as z from 'zod/mini';
import {
  COMPLAINT_OUTCOME,
  ENFORCEMENT_KIND,
  OFFER_SELLER_ROLE,
  PRODUCT_CATEGORY,
} from '@/dataset/tables';
import { calendarDate, count, fen, rate, share } from './primitives';

export const productCategory = z.enum(PRODUCT_CATEGORY);
export const sellerRole = z.enum(OFFER_SELLER_ROLE);
export const verdictKind = z.enum([
  'no_red_flags',
  'some_concerns',
  'serious_concerns',
  'too_few_records',
]);
export const funnelStatus = z.enum([
  'inside',
  'alert_high',
  'alarm_high',
  'alert_low',
  'alarm_low',
]);

export const coverage = z
  .object({
    coveredOrders: count,
    uncoveredOrders: count,
    unknownOrders: count,
    uncoveredOffers: count,
    share: z.nullable(share),
    low: z.nullable(share),
    high: z.nullable(share),
    benchmark: z.nullable(share),
  })
  .register(z.globalRegistry, {
    id: 'Coverage',
    description: 'Share of orders whose every required document was reviewed before the broadcast',
  });

const worse = share.check(
  z.meta({
    description: 'Posterior probability of being worse than the tolerance',
  }),
);
export const verdictFact = z
  .discriminatedUnion('code', [
    z.object({ code: z.literal('complaint_rate'), rate, worse }),
    z.object({ code: z.literal('quality_refund_rate'), rate, worse }),
    z.object({ code: z.literal('slow_handling'), late: rate, worse }),
    z.object({ code: z.literal('coverage'), coverage, worse }),
    z.object({ code: z.literal('unusual_broadcasts'), unusual: count, broadcasts: count, worse }),
    z.object({
      code: z.literal('suspension'),
      kind: z.enum(ENFORCEMENT_KIND),
      decidedOn: calendarDate,
      authority: z.string(),
    }),
    z.object({
      code: z.literal('unrectified_order'),
      decidedOn: calendarDate,
      authority: z.string(),
    }),
    z.object({ code: z.literal('few_orders'), orders: count, complaintsCounted: count }),
  ])
  .register(z.globalRegistry, { id: 'VerdictFact' });

export const verdict = z
  .object({ kind: verdictKind, facts: z.array(verdictFact) })
  .register(z.globalRegistry, { id: 'Verdict' });

const timedShare = z.nullable(z.object({ share, low: share, high: share }));
const waiting = z
  .object({
    complaints: count,
    happened: count,
    medianHours: z.nullable(z.number().check(z.nonnegative())),
    byDay7: timedShare,
    byDay45: timedShare,
    byDay60: timedShare,
    peerMedianHours: z.nullable(z.number().check(z.nonnegative())),
  })
  .register(z.globalRegistry, {
    id: 'Waiting',
    description: 'Kaplan–Meier over counted complaints, open ones censored at the as-of date',
  });

const part = z.object({
  worse: z.nullable(share),
  events: count,
  tolerance: z.nullable(z.number()),
});

export const complaintCount = z.object({
  received: count,
  counted: count,
  leftOut: z.object({ dismissed: count, withdrawn: count, wave: count, repeat: count }),
});

export const streamerSummary = z
  .object({
    streamerId: z.string(),
    peers: z.object({ category: z.nullable(productCategory), count }),
    mainCategory: z.nullable(productCategory),
    sales: z.object({
      broadcasts: count,
      hours: z.number().check(z.nonnegative()),
      orders: count,
      units: count,
      declaredGmvFen: z.nullable(fen),
      settledGmvFen: z.nullable(fen),
      categories: z.array(z.object({ category: productCategory, orders: count, offers: count })),
      roles: z.array(z.object({ role: sellerRole, orders: count, offers: count })),
    }),
    complaints: complaintCount,
    complaintRate: z.nullable(rate),
    refundRate: z.nullable(rate),
    qualityRefundRate: z.nullable(rate),
    funnelStatus: z.nullable(funnelStatus),
    expectedExcess: z.nullable(z.number().check(z.nonnegative())),
    firstResponse: waiting,
    closing: waiting,
    outcomes: z.object({
      closed: count,
      byOutcome: z.record(z.enum([...COMPLAINT_OUTCOME, 'unknown']), count),
      askedMoney: count,
      askedMoneyGotNone: count,
    }),
    coverage,
    parts: z.object({
      complaints: part,
      quality_refunds: part,
      handling: part,
      verification: part,
      authenticity: part,
    }),
    verdict,
  })
  .register(z.globalRegistry, { id: 'StreamerSummary' });
