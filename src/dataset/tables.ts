// Generated from schema/*.json by `npm run generate`. Do not edit.

/** An instant: milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;
/** A calendar date in Asia/Shanghai, `YYYY-MM-DD`. */
export type CalendarDate = string;

/** A row of platforms. Unknown is null, never zero. */
export interface Platform {
  platformId: string;
  nameEn: string;
  nameZh: string;
}

export const ENTERPRISE_KIND = ['merchant', 'mcn', 'manufacturer'] as const;
export type EnterpriseKind = (typeof ENTERPRISE_KIND)[number];

export const REGION = ['11', '12', '13', '14', '15', '21', '22', '23', '31', '32', '33', '34', '35', '36', '37', '41', '42', '43', '44', '45', '46', '50', '51', '52', '53', '54', '61', '62', '63', '64', '65', '71', '81', '82'] as const;
export type Region = (typeof REGION)[number];

/** A row of enterprises. Unknown is null, never zero. */
export interface Enterprise {
  enterpriseId: string;
  name: string;
  /** GB 32100-2015; its check digit is verified when figures are made, so that a wrong one is shown, not refused */
  unifiedSocialCreditCode: string | null;
  kind: EnterpriseKind;
  /** GB/T 2260 two-digit province code */
  region: Region | null;
}

export const STREAMER_WORK_TYPE = ['product_selector', 'live_salesperson', 'video_promoter', 'platform_manager'] as const;
export type StreamerWorkType = (typeof STREAMER_WORK_TYPE)[number];

/** A row of streamers. Unknown is null, never zero. */
export interface Streamer {
  streamerId: string;
  displayName: string;
  platformId: string;
  roomId: string;
  /** the room operator */
  operatorId: string | null;
  /** GB/T 2260 two-digit province code */
  region: Region | null;
  followers: number | null;
  joinedOn: CalendarDate | null;
  identityVerifiedOn: CalendarDate | null;
  workType: StreamerWorkType | null;
  /** 5 = junior worker … 1 = senior technician */
  skillLevel: number | null;
  certificateNo: string | null;
  certificateValidUntil: CalendarDate | null;
}

export const PRODUCT_CATEGORY = ['food', 'cosmetics', 'apparel', 'electronics', 'jewellery', 'household', 'maternal_infant', 'health_food', 'agricultural', 'other'] as const;
export type ProductCategory = (typeof PRODUCT_CATEGORY)[number];

/** A row of products. Unknown is null, never zero. */
export interface Product {
  productId: string;
  /** the merchant */
  enterpriseId: string;
  title: string;
  category: ProductCategory;
}

/** A row of broadcasts. Unknown is null, never zero. */
export interface Broadcast {
  broadcastId: string;
  streamerId: string;
  startedAt: Instant;
  endedAt: Instant;
  /** distinct viewers */
  viewers: number | null;
  peakConcurrent: number | null;
  comments: number | null;
  repeatedComments: number | null;
  /** sales as announced, fen */
  declaredGmvFen: number | null;
  /** sales as settled, fen */
  settledGmvFen: number | null;
  replayKeptUntil: CalendarDate | null;
}

export const OFFER_SELLER_ROLE = ['own_store', 'commission', 'advertising_only'] as const;
export type OfferSellerRole = (typeof OFFER_SELLER_ROLE)[number];

/** One product in one broadcast. Unknown is null, never zero. */
export interface Offer {
  broadcastId: string;
  productId: string;
  sellerRole: OfferSellerRole;
  priceFen: number;
  units: number;
  orders: number;
  buyers: number | null;
  refundedOrders: number | null;
  refundedOrders72h: number | null;
  qualityRefundedOrders: number | null;
}

export const REVIEW_SUBJECT_KIND = ['enterprise', 'product'] as const;
export type ReviewSubjectKind = (typeof REVIEW_SUBJECT_KIND)[number];

export const REVIEW_DOCUMENT = ['business_licence', 'brand_authorisation', 'food_licence', 'cosmetics_registration', 'health_food_registration', 'ccc_certificate', 'inspection_report'] as const;
export type ReviewDocument = (typeof REVIEW_DOCUMENT)[number];

export const REVIEW_OUTCOME = ['passed', 'failed', 'pending'] as const;
export type ReviewOutcome = (typeof REVIEW_OUTCOME)[number];

/** A document of an enterprise or a product, and its review. Unknown is null, never zero. */
export interface Review {
  reviewId: string;
  subjectKind: ReviewSubjectKind;
  subjectId: string;
  document: ReviewDocument;
  documentNo: string | null;
  issuedOn: CalendarDate | null;
  validUntil: CalendarDate | null;
  reviewedAt: Instant | null;
  outcome: ReviewOutcome;
}

export const COMPLAINT_CHANNEL = ['platform', 'hotline_12315', 'consumer_association', 'court', 'media'] as const;
export type ComplaintChannel = (typeof COMPLAINT_CHANNEL)[number];

export const COMPLAINT_CATEGORY = ['quality', 'counterfeit', 'false_advertising', 'refund_refused', 'after_sales_unresponsive', 'delivery', 'price', 'safety', 'personal_data', 'other'] as const;
export type ComplaintCategory = (typeof COMPLAINT_CATEGORY)[number];

export const COMPLAINT_STATUS = ['received', 'accepted', 'forwarded', 'responded', 'mediated', 'closed'] as const;
export type ComplaintStatus = (typeof COMPLAINT_STATUS)[number];

export const COMPLAINT_CONFIRMED = ['confirmed', 'unconfirmed', 'dismissed'] as const;
export type ComplaintConfirmed = (typeof COMPLAINT_CONFIRMED)[number];

export const COMPLAINT_OUTCOME = ['refunded', 'replaced', 'compensated', 'explained', 'no_remedy', 'withdrawn'] as const;
export type ComplaintOutcome = (typeof COMPLAINT_OUTCOME)[number];

/** What a person said, not a finding. Unknown is null, never zero. */
export interface Complaint {
  complaintId: string;
  streamerId: string;
  receivedAt: Instant;
  channel: ComplaintChannel;
  category: ComplaintCategory;
  status: ComplaintStatus;
  broadcastId: string | null;
  productId: string | null;
  amountFen: number | null;
  remedySought: string | null;
  /** opaque; no personal data */
  complainantRef: string | null;
  confirmed: ComplaintConfirmed | null;
  firstResponseAt: Instant | null;
  closedAt: Instant | null;
  outcome: ComplaintOutcome | null;
  satisfied: boolean | null;
  narrative: string | null;
  sellerResponse: string | null;
}

export const ENFORCEMENT_KIND = ['warning', 'rectification_order', 'fine', 'suspension', 'licence_revoked'] as const;
export type EnforcementKind = (typeof ENFORCEMENT_KIND)[number];

/** A row of enforcements. Unknown is null, never zero. */
export interface Enforcement {
  enforcementId: string;
  streamerId: string;
  decidedOn: CalendarDate;
  authority: string;
  kind: EnforcementKind;
  documentNo: string | null;
  amountFen: number | null;
  rectifiedOn: CalendarDate | null;
}

/** Every table of a dataset and its row type. */
export interface Tables {
  platforms: Platform;
  enterprises: Enterprise;
  streamers: Streamer;
  products: Product;
  broadcasts: Broadcast;
  offers: Offer;
  reviews: Review;
  complaints: Complaint;
  enforcements: Enforcement;
}
