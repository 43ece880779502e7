import { seededUniform } from './test-random';

/** Draws for simulations in tests: the same ones for the same seed. */
export function seededDraws(seed: number) {
  const uniform = seededUniform(seed);
  const exponential = () => -Math.log(uniform());
  return {
    /** In (0, 1). */
    uniform,
    /** Mean 1. */
    exponential,
    /** Median 1. */
    lognormal: (sd: number) =>
      Math.exp(sd * Math.sqrt(2 * exponential()) * Math.cos(2 * Math.PI * uniform())),
    /** By the waits between events: for small means. */
    poisson: (mean: number) => {
      let count = 0;
      for (let left = mean - exponential(); left > 0; left -= exponential()) count++;
      return count;
    },
  };
}
