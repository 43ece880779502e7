const Z_95 = 1.959963984540054;

/**
 * The lower end of Wilson's 95 % interval of a share (Wilson 1927, JASA 22:209): what "sort by the lower bound" sorts by. 0 without
 * trials. More events than trials, as complaints about earlier sales can be, are held to be all.
 */
export function wilsonLowerBound(events: number, trials: number): number {
  if (trials <= 0) return 0;
  const p = Math.min(1, events / trials);
  const z2 = Z_95 ** 2;
  const reach = Z_95 * Math.sqrt((p * (1 - p)) / trials + z2 / (4 * trials ** 2));
  return Math.max(0, (p + z2 / (2 * trials) - reach) / (1 + z2 / trials));
}

/** What the records give the public rankings to rank by. */
export interface Countable {
  complaints: number;
  orders: number;
}

/** The rankings that Castcheck has to beat; each gives a score, higher first. */
export const BASELINES = {
  raw_count: ({ complaints }: Countable) => complaints,
  raw_rate: ({ complaints, orders }: Countable) =>
    orders > 0 ? complaints / orders : complaints > 0 ? Infinity : 0,
  wilson_bound: ({ complaints, orders }: Countable) => wilsonLowerBound(complaints, orders),
} as const;
