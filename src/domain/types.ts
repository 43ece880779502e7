import type { Dimension } from './dimensions';
import type {
  CalendarDate,
  ComplaintOutcome,
  EnforcementKind,
  Instant,
  OfferSellerRole,
  ProductCategory,
  ReviewDocument,
} from '@/dataset/tables';
import type { FINDING_STATUSES, FindingRule, UntoldReason } from './finding-names';

/** A closed range of Asia/Shanghai calendar days, as day numbers since 1970-01-01. */
export interface DayRange {
  from: number;
  to: number;
}

/** `30d`, `90d`, `365d` (the as-of day and the days before it), or `YYYY-MM-DD..YYYY-MM-DD`, both days included. */
export type WindowSpec = string;

/** Everyone a streamer is compared with: those of its main category when at least 30, else all. */
export interface Peers {
  category: ProductCategory | null;
  /** How many streamers with orders in the window the group has, this one included. */
  count: number;
}

/**
 * A rate is never alone. `estimate`, `low`, `high` (95 %) and `benchmark` share one unit: per 10,000 orders for the
 * complaint rate, a share in [0, 1] for the others. `numerator / denominator` is the raw count over its exposure (orders).
 */
export interface Rate {
  numerator: number;
  denominator: number;
  estimate: number;
  low: number;
  high: number;
  /** What a typical peer has, in the same unit. */
  benchmark: number;
}

/** A share read off a Kaplan–Meier curve, with its 95 % interval; null where nothing is at risk. */
export interface TimedShare {
  share: number;
  low: number;
  high: number;
}

/** Time to an event among counted complaints, the still-open ones censored at the as-of date. */
export interface Waiting {
  complaints: number;
  happened: number;
  /** Null when fewer than half have happened within the time seen: "not yet half". */
  medianHours: number | null;
  byDay7: TimedShare | null;
  byDay45: TimedShare | null;
  byDay60: TimedShare | null;
  /** The same median among the peers, pooled. */
  peerMedianHours: number | null;
}

/** `wave`: one of a wave of complaints that were mostly dismissed (`complaint-bombing.ts`), and not yet decided otherwise. */
export type LeftOutReason = 'dismissed' | 'withdrawn' | 'wave' | 'repeat';

export interface ComplaintCount {
  received: number;
  counted: number;
  leftOut: Record<LeftOutReason, number>;
}

export interface Outcomes {
  closed: number;
  /** Closed complaints by outcome; `unknown` where the outcome cell is empty. */
  byOutcome: Record<ComplaintOutcome | 'unknown', number>;
  /** Of the closed ones, those that claimed an amount, and of these those that got no money (explained or no_remedy). */
  askedMoney: number;
  askedMoneyGotNone: number;
}

export type DocumentStatus =
  | 'reviewed_before_sale'
  | 'reviewed_after_sale'
  | 'expired'
  | 'failed'
  | 'pending'
  | 'missing'
  /** A passed review whose time is unknown: neither covered nor not. */
  | 'unknown_time';

/** Share of orders under offers whose every required document was reviewed before the broadcast. */
export interface Coverage {
  coveredOrders: number;
  uncoveredOrders: number;
  /** Orders that cannot be told either way; in neither of the above. */
  unknownOrders: number;
  uncoveredOffers: number;
  /** covered / (covered + uncovered); null when both are 0. */
  share: number | null;
  low: number | null;
  high: number | null;
  /** The same share over all the peers' orders. */
  benchmark: number | null;
}

export type FunnelStatus = 'inside' | 'alert_high' | 'alarm_high' | 'alert_low' | 'alarm_low';

/** How sure the records make it that a streamer is worse than its tolerance on one dimension. */
export interface Part {
  /** Posterior probability in [0, 1]; null when the records say nothing on it. */
  worse: number | null;
  /** Counted events behind it (complaints, refunded orders, late answers, offers, broadcasts). */
  events: number;
  /** The tolerance in the dimension's own unit; null when unknown. */
  tolerance: number | null;
}

export type VerdictKind = 'no_red_flags' | 'some_concerns' | 'serious_concerns' | 'too_few_records';

/** One reason behind a verdict, as data; the interface words it. */
export type VerdictFact =
  | { code: 'complaint_rate'; rate: Rate; worse: number }
  | { code: 'quality_refund_rate'; rate: Rate; worse: number }
  | { code: 'slow_handling'; late: Rate; worse: number }
  | { code: 'coverage'; coverage: Coverage; worse: number }
  | { code: 'unusual_broadcasts'; unusual: number; broadcasts: number; worse: number }
  | { code: 'suspension'; kind: EnforcementKind; decidedOn: CalendarDate; authority: string }
  | { code: 'unrectified_order'; decidedOn: CalendarDate; authority: string }
  | { code: 'few_orders'; orders: number; complaintsCounted: number };

export interface Verdict {
  kind: VerdictKind;
  /** What made it, gravest first; for a clean one, the figures that were looked at. */
  facts: VerdictFact[];
}

export interface Sales {
  broadcasts: number;
  hours: number;
  orders: number;
  units: number;
  /** Fen; null when no broadcast in the window says. */
  declaredGmvFen: number | null;
  settledGmvFen: number | null;
  categories: { category: ProductCategory; orders: number; offers: number }[];
  roles: { role: OfferSellerRole; orders: number; offers: number }[];
}

/** Everything the records say of one streamer in one window. */
export interface StreamerSummary {
  streamerId: string;
  peers: Peers;
  mainCategory: ProductCategory | null;
  sales: Sales;
  complaints: ComplaintCount;
  /** Null when there were no orders (or none with a known refund count) in the window. */
  complaintRate: Rate | null;
  refundRate: Rate | null;
  qualityRefundRate: Rate | null;
  funnelStatus: FunnelStatus | null;
  /** max(0, estimate − benchmark) × orders / 10⁴: complaints more than a typical peer would have had. */
  expectedExcess: number | null;
  firstResponse: Waiting;
  closing: Waiting;
  outcomes: Outcomes;
  coverage: Coverage;
  parts: Record<Dimension, Part>;
  verdict: Verdict;
}

/** One required document of one product offered in the window, and how it stood when the goods were sold. */
export interface DocumentCheck {
  productId: string;
  document: ReviewDocument;
  subjectKind: 'enterprise' | 'product';
  subjectId: string;
  /** The worst status over the window's offers. */
  status: DocumentStatus;
  orders: number;
  coveredOrders: number;
  firstSoldAt: Instant;
  /** The review the status rests on; null when missing. */
  reviewId: string | null;
  reviewedAt: Instant | null;
  validUntil: CalendarDate | null;
}

/** A week (Monday to Sunday, Asia/Shanghai) of one streamer; the first and last may be partial. */
export interface WeekPoint {
  weekStart: CalendarDate;
  days: number;
  broadcasts: number;
  orders: number;
  declaredGmvFen: number | null;
  settledGmvFen: number | null;
  complaintsCounted: number;
  /** Orders with a known refund count and how many of them were refunded. */
  refundKnownOrders: number;
  refundedOrders: number;
  qualityKnownOrders: number;
  qualityRefundedOrders: number;
  /** Complaints of the week's broadcasts are still arriving (within 14 days of the as-of date). */
  maturing: boolean;
}

export type FindingStatus = (typeof FINDING_STATUSES)[number];

/** What the records say of one rule, by the things it speaks of. `finding-rules.ts` says whose duty it is and where it stands. */
export interface Finding {
  rule: FindingRule;
  status: FindingStatus;
  /** Why it can't be told; null where it can. */
  because: UntoldReason | null;
  /** How many of the things looked at surely keep the rule, out of how many that could be decided, and how many could not. */
  satisfied: number;
  decided: number;
  undecided: number;
  /** The days looked at: the window from the rule's coming into force on; null where it was not in force. */
  judged: DayRange | null;
}
