// apart from their arithmetic: the router loads this with every page
/** The five parts of the priority index, in the order they are added and shown. */
export const DIMENSIONS = [
  'complaints',
  'quality_refunds',
  'handling',
  'verification',
  'authenticity',
] as const;

export type Dimension = (typeof DIMENSIONS)[number];
