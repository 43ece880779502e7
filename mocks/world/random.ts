import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

const TWO_32 = 4_294_967_296;

/** Avalanches 32 bits (the finaliser of MurmurHash3). */
function mix(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

function hashText(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h);
}

/** Draws from one stream of random numbers. */
export interface Random {
  /** Uniform in [0, 1). */
  float(): number;
  /** Whole number in [low, high], both included. */
  int(low: number, high: number): number;
  between(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  normal(): number;
  /** exp(sd × normal): median 1. */
  lognormal(sd: number): number;
  exponential(mean: number): number;
  poisson(mean: number): number;
  binomial(trials: number, probability: number): number;
}

/**
 * The stream that belongs to one purpose and one index (a streamer's number, say) of a seed. Each purpose has its own
 * stream, so that one more draw for one purpose leaves every other purpose and every other streamer as it was.
 */
export function stream(seed: number, purpose: string, index = 0): Random {
  const words: number[] = [];
  // Seeds are doubles: both halves enter, so that 1 and 2 ** 32 + 1 are different worlds.
  let h = mix(hashText(purpose) ^ mix(seed | 0) ^ Math.imul(mix(Math.floor(seed / TWO_32)), 3));
  h = mix(h ^ mix(index + 0x9e3779b9));
  for (let i = 0; i < 4; i += 1) {
    h = (h + 0x9e3779b9) | 0;
    words.push(mix(h) || 1);
  }
  return samplers(words);
}

function samplers(state: readonly number[]): Random {
  const generator = xoroshiro128plusFromState(state);
  let spare: number | null = null;

  const float = () => (generator.next() >>> 0) / TWO_32;
  const int = (low: number, high: number) => low + Math.floor(float() * (high - low + 1));

  function normal(): number {
    if (spare !== null) {
      const value = spare;
      spare = null;
      return value;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - float()));
    const angle = 2 * Math.PI * float();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  }

  function poisson(mean: number): number {
    if (mean <= 0) return 0;
    // Rounded normal: its tails are close enough for a demo at this size, and it costs the same at any mean.
    if (mean > 40) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
    const limit = Math.exp(-mean);
    let count = 0;
    for (let product = float(); product > limit; product *= float()) count += 1;
    return count;
  }

  function binomial(trials: number, probability: number): number {
    if (trials <= 0 || probability <= 0) return 0;
    if (probability >= 1) return trials;
    if (probability > 0.5) return trials - binomial(trials, 1 - probability);
    const mean = trials * probability;
    const variance = mean * (1 - probability);
    if (variance > 30) {
      const value = Math.round(mean + Math.sqrt(variance) * normal());
      return Math.min(trials, Math.max(0, value));
    }
    // Inversion along the recurrence of the binomial probabilities.
    const odds = probability / (1 - probability);
    let chance = (1 - probability) ** trials;
    let rest = float();
    let count = 0;
    while (rest > chance && count < trials) {
      rest -= chance;
      count += 1;
      chance *= (odds * (trials - count + 1)) / count;
    }
    return count;
  }

  return {
    float,
    int,
    between: (low, high) => low + (high - low) * float(),
    chance: (probability) => float() < probability,
    pick<T>(items: readonly T[]): T {
      const item = items[Math.floor(float() * items.length)];
      if (item === undefined) throw new RangeError('Nothing to pick from.');
      return item;
    },
    normal,
    lognormal: (sd) => Math.exp(sd * normal()),
    exponential: (mean) => -mean * Math.log(1 - float()),
    poisson,
    binomial,
  };
}

/** Picks by weight; the sums are prepared once for many draws. */
export function weighted<T>(entries: readonly (readonly [T, number])[]): (random: Random) => T {
  const items: T[] = [];
  const sums: number[] = [];
  let total = 0;
  for (const [item, weight] of entries) {
    total += weight;
    items.push(item);
    sums.push(total);
  }
  return (random) => {
    const at = random.float() * total;
    let i = 0;
    while (i < sums.length - 1 && at >= (sums[i] ?? 0)) i += 1;
    const item = items[i];
    if (item === undefined) throw new RangeError('Nothing to pick from.');
    return item;
  };
}

/** 0 … n − 1 in random order. */
export function shuffled(random: Random, n: number): number[] {
  const order = Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i -= 1) {
    const j = random.int(0, i);
    const held = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = held;
  }
  return order;
}
