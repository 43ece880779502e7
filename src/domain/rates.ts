import { betaEstimate, betaPosterior, type BetaPrior } from './beta-binomial';
import { gammaEstimate, gammaPosterior, type GammaPrior } from './gamma-poisson';
import type { Rate } from './types';
import { ORDERS_PER_UNIT } from './units';

/**
 * Complaints per 10,000 orders: the posterior's mean and central 95 % interval, drawn towards the peers as far as the orders are
 * few. Null without orders.
 */
export function complaintRateOf(
  prior: GammaPrior | null,
  complaints: number,
  orders: number,
): Rate | null {
  if (!prior || orders <= 0) return null;
  const posterior = gammaPosterior(prior, complaints, orders / ORDERS_PER_UNIT);
  return {
    numerator: complaints,
    denominator: orders,
    ...gammaEstimate(posterior),
    benchmark: prior.mean,
  };
}

/** A share in [0, 1], likewise. Null without trials. */
export function shareOf(prior: BetaPrior | null, events: number, trials: number): Rate | null {
  if (!prior || trials <= 0) return null;
  return {
    numerator: events,
    denominator: trials,
    ...betaEstimate(betaPosterior(prior, events, trials)),
    benchmark: prior.mean,
  };
}
