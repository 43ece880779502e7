import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Draws for simulations in tests: the same ones for the same seed. */
export function seededDraws(seed: number) {
  const generator = xoroshiro128plus(seed);
  /** Uniform in (0, 1). */
  const uniform = () => ((generator.next() >>> 0) + 0.5) / 4_294_967_296;
  const exponential = () => -Math.log(uniform());
  return {
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
