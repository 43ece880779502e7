import type { ComplaintCategory, ProductCategory, ReviewDocument } from '@/dataset/tables';

/** How one category of goods behaves in the demo world: invented figures of a plausible order of magnitude. */
export interface CategoryProfile {
  /** Share of streamers whose main category this is. */
  weight: number;
  /** Orders a year relative to the typical streamer. */
  volume: number;
  /** Complaints per 10,000 orders. */
  complaintRate: number;
  /** Share of orders refunded for any reason, quality included. */
  refundShare: number;
  /** Share of orders refunded for quality. */
  qualityRefundShare: number;
  /** What complaints are about, by weight. */
  complaints: Partial<Record<ComplaintCategory, number>>;
  /** Documents about the product itself. */
  productDocuments: ReviewDocument[];
  /** Documents about the enterprise that sells it, beyond the business licence. */
  enterpriseDocuments: ReviewDocument[];
}

const COMMON = {
  refund_refused: 13,
  after_sales_unresponsive: 10,
  delivery: 9,
  price: 6,
  personal_data: 1,
  other: 3,
} as const;

export const CATEGORIES: Record<ProductCategory, CategoryProfile> = {
  food: {
    weight: 18,
    volume: 1.5,
    complaintRate: 6,
    refundShare: 0.08,
    qualityRefundShare: 0.014,
    complaints: { ...COMMON, quality: 32, counterfeit: 3, false_advertising: 12, safety: 11 },
    productDocuments: ['inspection_report'],
    enterpriseDocuments: ['food_licence'],
  },
  cosmetics: {
    weight: 15,
    volume: 1,
    complaintRate: 10,
    refundShare: 0.16,
    qualityRefundShare: 0.011,
    complaints: { ...COMMON, quality: 22, counterfeit: 14, false_advertising: 17, safety: 9 },
    productDocuments: ['cosmetics_registration'],
    enterpriseDocuments: [],
  },
  apparel: {
    weight: 22,
    volume: 1.2,
    complaintRate: 9,
    refundShare: 0.4,
    qualityRefundShare: 0.035,
    complaints: { ...COMMON, quality: 38, counterfeit: 6, false_advertising: 14, safety: 1 },
    productDocuments: ['inspection_report'],
    enterpriseDocuments: [],
  },
  electronics: {
    weight: 9,
    volume: 0.6,
    complaintRate: 12,
    refundShare: 0.14,
    qualityRefundShare: 0.026,
    complaints: { ...COMMON, quality: 34, counterfeit: 7, false_advertising: 14, safety: 3 },
    productDocuments: ['ccc_certificate', 'inspection_report'],
    enterpriseDocuments: [],
  },
  jewellery: {
    weight: 5,
    volume: 0.35,
    complaintRate: 22,
    refundShare: 0.45,
    qualityRefundShare: 0.03,
    complaints: {
      ...COMMON,
      quality: 17,
      counterfeit: 22,
      false_advertising: 20,
      safety: 1,
      price: 10,
    },
    productDocuments: ['inspection_report'],
    enterpriseDocuments: [],
  },
  household: {
    weight: 11,
    volume: 1.3,
    complaintRate: 7,
    refundShare: 0.11,
    qualityRefundShare: 0.017,
    complaints: { ...COMMON, quality: 40, counterfeit: 3, false_advertising: 12, safety: 2 },
    productDocuments: ['inspection_report'],
    enterpriseDocuments: [],
  },
  maternal_infant: {
    weight: 6,
    volume: 0.8,
    complaintRate: 8,
    refundShare: 0.13,
    qualityRefundShare: 0.013,
    complaints: { ...COMMON, quality: 33, counterfeit: 7, false_advertising: 12, safety: 7 },
    productDocuments: ['inspection_report', 'ccc_certificate'],
    enterpriseDocuments: [],
  },
  health_food: {
    weight: 4,
    volume: 0.6,
    complaintRate: 18,
    refundShare: 0.12,
    qualityRefundShare: 0.009,
    complaints: { ...COMMON, quality: 10, counterfeit: 6, false_advertising: 44, safety: 8 },
    productDocuments: ['health_food_registration', 'inspection_report'],
    enterpriseDocuments: ['food_licence'],
  },
  agricultural: {
    weight: 6,
    volume: 1.1,
    complaintRate: 7,
    refundShare: 0.07,
    qualityRefundShare: 0.02,
    complaints: { ...COMMON, quality: 42, counterfeit: 3, false_advertising: 13, safety: 3 },
    productDocuments: ['inspection_report'],
    enterpriseDocuments: ['food_licence'],
  },
  other: {
    weight: 4,
    volume: 0.8,
    complaintRate: 8,
    refundShare: 0.12,
    qualityRefundShare: 0.014,
    complaints: { ...COMMON, quality: 34, counterfeit: 5, false_advertising: 14, safety: 2 },
    productDocuments: ['inspection_report'],
    enterpriseDocuments: [],
  },
};
