import type { ComplaintCategory, ComplaintOutcome } from '@/dataset/tables';

/** What a complainant asks for. */
export type Remedy =
  | 'refund'
  | 'replace'
  | 'compensate'
  | 'difference'
  | 'apology'
  | 'answer'
  | 'erasure';

/** What kind of matter a complaint is, as far as its remedy and the replies to it go. */
export type Topic = 'goods' | 'return' | 'delivery' | 'price' | 'conduct';

export const TOPIC: Record<ComplaintCategory, Topic> = {
  quality: 'goods',
  counterfeit: 'goods',
  false_advertising: 'goods',
  safety: 'goods',
  refund_refused: 'return',
  after_sales_unresponsive: 'return',
  delivery: 'delivery',
  price: 'price',
  personal_data: 'conduct',
  other: 'conduct',
};

/** The grammar of one language; `{slot}` places are filled by `compose.ts`. */
export interface Wording {
  openings: string[];
  bodies: Record<ComplaintCategory, string[]>;
  contacts: string[];
  /** What customer service said. */
  replies: Record<Topic, string[]>;
  /** The ground given for refusing a refund. */
  excuses: string[];
  /** Who examined the goods. */
  checkers: string[];
  /** Parts of the day. */
  parts: string[];
  asks: Record<Remedy, string[]>;
  /** The remedy sought, in a few words. */
  remedies: Record<Remedy, string[]>;
  closings: string[];
  /** Whole complaints of people who waste no words. */
  terse: string[];
  /** The seller's reply once the outcome is known. */
  responses: Record<Exclude<ComplaintOutcome, 'explained'>, string[]>;
  explanations: Record<Topic, string[]>;
  /** The seller's reply before that. */
  holding: string[];
  /** What stands between two sentences. */
  join: string;
}
