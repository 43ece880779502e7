import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/** Draws in (0, 1), the same for the same seed: a simulation in a test passes or fails once and for all. */
export function seededUniform(seed: number): () => number {
  const generator = xoroshiro128plusFromState([seed | 0, 0x9e3779b9 | 0, ~seed, 0x85ebca6b | 0]);
  return () => ((generator.next() >>> 0) + 0.5) / 4_294_967_296;
}
