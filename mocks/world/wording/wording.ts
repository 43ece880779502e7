import type { ComplaintCategory, ComplaintOutcome } from '@/dataset/tables';

export const REMEDIES = ['refund', 'replace', 'compensate', 'apology', 'answer'] as const;
/** What a complainant asks for. */
export type Remedy = (typeof REMEDIES)[number];

/** The grammar of one language; `{slot}` places are filled by `compose.ts`. */
export interface Wording {
  openings: string[];
  bodies: Record<ComplaintCategory, string[]>;
  contacts: string[];
  /** What customer service said. */
  replies: string[];
  /** The ground given for refusing a refund. */
  excuses: string[];
  /** Who examined the goods. */
  checkers: string[];
  /** Parts of the day. */
  parts: string[];
  asks: Record<Remedy, string[]>;
  closings: string[];
  /** Whole complaints of people who waste no words. */
  terse: string[];
  /** The seller's reply once the outcome is known, and before. */
  responses: Record<ComplaintOutcome, string[]>;
  holding: string[];
  /** What stands between two sentences. */
  join: string;
}
