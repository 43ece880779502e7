import * as z from 'zod/mini';
import { COMPLAINT_CATEGORY } from '@/dataset/tables';
import { calendarDate, fen } from './primitives';

export const REMEDIES = [
  'refund',
  'replacement',
  'repair',
  'compensation',
  'apology',
  'other',
] as const;

export const newComplaint = z
  .object({
    streamerId: z.string().check(z.minLength(1)),
    category: z.enum(COMPLAINT_CATEGORY),
    narrative: z.string().check(z.trim(), z.minLength(10), z.maxLength(5000)),
    productId: z._default(z.nullable(z.string().check(z.minLength(1))), null),
    broadcastId: z._default(z.nullable(z.string().check(z.minLength(1))), null),
    purchasedOn: z._default(z.nullable(calendarDate), null),
    amountFen: z._default(z.nullable(fen.check(z.maximum(10_000_000_000))), null),
    remedySought: z._default(z.nullable(z.enum(REMEDIES)), null),
  })
  .register(z.globalRegistry, { id: 'NewComplaint' });
export type NewComplaint = z.input<typeof newComplaint>;
