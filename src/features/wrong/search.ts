import * as z from 'zod/mini';
import { COMPLAINT_CATEGORY } from '@/dataset/tables';

export const STEPS = ['what', 'order', 'rights', 'write'] as const;
export type Step = (typeof STEPS)[number];

/** What the URL of the path holds: where on it, and what a link proposes to have happened. Her answers stay out of it. */
export const wrongSearch = z.object({
  step: z.catch(z._default(z.enum(STEPS), 'what'), 'what'),
  issue: z.catch(z.optional(z.enum(COMPLAINT_CATEGORY)), undefined),
});
export type WrongSearch = z.output<typeof wrongSearch>;

export const WRONG_DEFAULTS = { step: 'what' } as const satisfies Partial<WrongSearch>;
