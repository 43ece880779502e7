import type { Format } from './format';

// beyond these a rounded percentage would claim a certainty that no record gives
const NEARLY_CERTAIN = 0.999;
const NEARLY_EXCLUDED = 0.001;

/** A posterior probability as a percentage that never reads 0 % or 100 %. */
export function sure(probability: number, format: Pick<Format, 'percent'>): string {
  if (probability > NEARLY_CERTAIN) return `>${format.percent(NEARLY_CERTAIN, 1)}`;
  if (probability < NEARLY_EXCLUDED) return `<${format.percent(NEARLY_EXCLUDED, 1)}`;
  const digits = probability > 0.99 || probability < 0.01 ? 1 : 0;
  return format.percent(probability, digits);
}
