/** Complaint rates are per 10,000 orders (万单投诉率). */
export const ORDERS_PER_UNIT = 10_000;
