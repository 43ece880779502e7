/** What streamers, and the time before and after an order, are compared on. */
export const COMPARED_FIGURES = [
  'complaintRate',
  'refundRate',
  'qualityRefundRate',
  'coverage',
  'medianFirstResponse',
  'answeredBy7Days',
] as const;
export type ComparedFigureName = (typeof COMPARED_FIGURES)[number];
