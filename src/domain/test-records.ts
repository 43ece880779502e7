import type { Dataset } from '@/dataset/dataset';
import type {
  Broadcast,
  Complaint,
  Enforcement,
  Enterprise,
  Offer,
  Product,
  Review,
  Streamer,
} from '@/dataset/tables';

/** Rows for tests: every optional cell unknown, ids counted up, changed by what a test gives. */
let lastId = 0;
const id = (prefix: string) => `${prefix}${++lastId}`;

/** Midday in Shanghai of a date, or an exact `T…` time there. */
export const at = (when: string) =>
  Date.parse(when.includes('T') ? `${when}+08:00` : `${when}T12:00+08:00`);

export const aStreamer = (given: Partial<Streamer> = {}): Streamer => ({
  streamerId: id('s'),
  displayName: 'Streamer',
  platformId: 'p1',
  roomId: 'r1',
  operatorId: null,
  region: null,
  followers: null,
  joinedOn: null,
  identityVerifiedOn: null,
  workType: null,
  skillLevel: null,
  certificateNo: null,
  certificateValidUntil: null,
  ...given,
});

export const anEnterprise = (given: Partial<Enterprise> = {}): Enterprise => ({
  enterpriseId: id('e'),
  name: 'Firm',
  unifiedSocialCreditCode: null,
  kind: 'merchant',
  region: null,
  ...given,
});

export const aProduct = (given: Partial<Product> = {}): Product => ({
  productId: id('g'),
  enterpriseId: 'e0',
  title: 'Goods',
  category: 'household',
  ...given,
});

export const aBroadcast = (given: Partial<Broadcast> = {}): Broadcast => ({
  broadcastId: id('b'),
  streamerId: 's1',
  startedAt: at('2026-03-01T20:00'),
  endedAt: at('2026-03-01T22:00'),
  viewers: null,
  peakConcurrent: null,
  comments: null,
  repeatedComments: null,
  declaredGmvFen: null,
  settledGmvFen: null,
  replayKeptUntil: null,
  ...given,
});

export const anOffer = (given: Partial<Offer> = {}): Offer => ({
  broadcastId: 'b1',
  productId: 'g1',
  sellerRole: 'own_store',
  priceFen: 1000,
  units: 100,
  orders: 100,
  buyers: null,
  refundedOrders: null,
  refundedOrders72h: null,
  qualityRefundedOrders: null,
  ...given,
});

export const aReview = (given: Partial<Review> = {}): Review => ({
  reviewId: id('v'),
  subjectKind: 'enterprise',
  subjectId: 'e0',
  document: 'business_licence',
  documentNo: null,
  issuedOn: null,
  validUntil: null,
  reviewedAt: at('2025-01-01'),
  outcome: 'passed',
  ...given,
});

export const aComplaint = (given: Partial<Complaint> = {}): Complaint => ({
  complaintId: id('c'),
  streamerId: 's1',
  receivedAt: at('2026-03-05'),
  channel: 'platform',
  category: 'quality',
  status: 'received',
  broadcastId: null,
  productId: null,
  amountFen: null,
  remedySought: null,
  complainantRef: null,
  confirmed: null,
  firstResponseAt: null,
  closedAt: null,
  outcome: null,
  satisfied: null,
  narrative: null,
  sellerResponse: null,
  ...given,
});

export const anEnforcement = (given: Partial<Enforcement> = {}): Enforcement => ({
  enforcementId: id('f'),
  streamerId: 's1',
  decidedOn: '2026-02-01',
  authority: 'Market Regulation',
  kind: 'warning',
  documentNo: null,
  amountFen: null,
  rectifiedOn: null,
  ...given,
});

export const aDataset = (given: Partial<Dataset> = {}): Dataset => ({
  meta: { title: 'Test', sources: [], licenses: [], asOf: '2026-03-31', fictional: true },
  platforms: [],
  enterprises: [],
  streamers: [],
  products: [],
  broadcasts: [],
  offers: [],
  reviews: [],
  complaints: [],
  enforcements: [],
  ...given,
});
