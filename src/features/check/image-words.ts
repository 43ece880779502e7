import type { Tone } from '@/ui/verdict-shapes';

/** All that stands on a card's image, in the language on screen. */
export interface ImageWords {
  brand: string;
  /** That nothing of it is real, where it isn't. */
  fictional: string | null;
  name: string;
  place: string;
  tone: Tone;
  verdict: string;
  sentence: string;
  /** The main fact as a frequency, and the counts it rests on. */
  fact: string;
  counts: string | null;
  /** Period, as-of date, method. */
  basis: string;
  caveat: string;
  scan: string;
  link: string;
}
