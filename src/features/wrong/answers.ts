import * as z from 'zod/mini';
import { REMEDIES } from '@/contract/filing';
import { COMPLAINT_CATEGORY, OFFER_SELLER_ROLE, PRODUCT_CATEGORY } from '@/dataset/tables';

const orNothing = <const Value extends readonly string[]>(values: Value) =>
  z.enum([...values, ''] as [...Value, '']);

const answers = z.object({
  issue: orNothing(COMPLAINT_CATEGORY),
  /** '' where it isn't listed, or not known. */
  productId: z.string(),
  /** Of goods that aren't listed. */
  goods: orNothing(PRODUCT_CATEGORY),
  /** Where the goods don't tell it. */
  role: orNothing(OFFER_SELLER_ROLE),
  purchasedOn: z.string(),
  receivedOn: z.string(),
  narrative: z.string(),
  amountYuan: z.string(),
  remedySought: orNothing(REMEDIES),
  /** The whole text as she changed it; null as long as it follows from the answers. */
  text: z.nullable(z.string()),
  /** One for every try of this complaint, over a reload too, so that trying again never files twice. */
  key: z.string(),
});

/** What a person has answered and typed so far; '' where nothing. */
export type Answers = z.infer<typeof answers>;

export const noAnswers = (): Answers => ({
  issue: '',
  productId: '',
  goods: '',
  role: '',
  purchasedOn: '',
  receivedOn: '',
  narrative: '',
  amountYuan: '',
  remedySought: '',
  text: null,
  key: crypto.randomUUID(),
});

const keyOf = (streamerId: string) => `castcheck.complaint.${streamerId}`;

/** What this tab holds of a complaint against a streamer, or null. */
export function readAnswers(streamerId: string): Answers | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(streamerId)) ?? 'null');
    const parsed = answers.safeParse(kept);
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Keeps them over a reload; null forgets them. */
export function keepAnswers(streamerId: string, kept: Answers | null): void {
  try {
    if (kept) sessionStorage.setItem(keyOf(streamerId), JSON.stringify(kept));
    else sessionStorage.removeItem(keyOf(streamerId));
  } catch {
    // a page without storage keeps them as long as it is open
  }
}
