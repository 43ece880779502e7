import * as z from 'zod';
import {
  COMPLAINT_CATEGORY,
  COMPLAINT_CHANNEL,
  COMPLAINT_CONFIRMED,
  COMPLAINT_OUTCOME,
  COMPLAINT_STATUS,
} from '@/dataset/tables';
import { calendarDate, count, fen, instant, page, pageQuery, windowRange } from './primitives';
import { windowQuery } from './streamers';
import { complaintCount } from './summary';

export const COUNTED_STATES = ['counted', 'dismissed', 'withdrawn', 'repeat'] as const;

export const complaint = z
  .object({
    complaintId: z.string(),
    streamerId: z.string(),
    receivedAt: instant,
    channel: z.enum(COMPLAINT_CHANNEL),
    category: z.enum(COMPLAINT_CATEGORY),
    status: z.enum(COMPLAINT_STATUS),
    counted: z
      .enum(COUNTED_STATES)
      .meta({ description: 'Whether it is in the figures, or why it is left out' }),
    confirmed: z.enum(COMPLAINT_CONFIRMED).nullable(),
    broadcastId: z.string().nullable(),
    broadcastStartedAt: instant.nullable(),
    productId: z.string().nullable(),
    productTitle: z.string().nullable(),
    amountFen: fen.nullable(),
    remedySought: z.string().nullable(),
    firstResponseAt: instant.nullable(),
    closedAt: instant.nullable(),
    outcome: z.enum(COMPLAINT_OUTCOME).nullable(),
    satisfied: z.boolean().nullable(),
    narrative: z.string().nullable(),
    sellerResponse: z.string().nullable(),
  })
  .meta({ id: 'Complaint', description: 'What a person said, not a finding' });
export type Complaint = z.infer<typeof complaint>;

export const streamerComplaintsQuery = windowQuery.extend({
  category: z.array(z.enum(COMPLAINT_CATEGORY)).optional(),
  status: z.array(z.enum(COMPLAINT_STATUS)).optional(),
  outcome: z.array(z.enum([...COMPLAINT_OUTCOME, 'unknown'])).optional(),
  counted: z.array(z.enum(COUNTED_STATES)).optional(),
  answered: z
    .enum(['yes'])
    .optional()
    .meta({ description: '`yes`: only those the seller has answered in words' }),
  ...pageQuery,
});

const facet = z.array(z.object({ value: z.string(), count }));
export const complaintsPage = page(complaint)
  .extend({
    window: windowRange,
    counts: complaintCount.meta({ description: 'Of the window, before the filters' }),
    facets: z.object({ category: facet, status: facet, outcome: facet, counted: facet }),
  })
  .meta({ id: 'ComplaintsPage' });
export type ComplaintsPage = z.infer<typeof complaintsPage>;

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
    streamerId: z.string().min(1),
    category: z.enum(COMPLAINT_CATEGORY),
    narrative: z.string().trim().min(10).max(5000),
    productId: z.string().min(1).nullable().default(null),
    broadcastId: z.string().min(1).nullable().default(null),
    purchasedOn: calendarDate.nullable().default(null),
    amountFen: fen.max(10_000_000_000).nullable().default(null),
    remedySought: z.enum(REMEDIES).nullable().default(null),
  })
  .meta({ id: 'NewComplaint' });
export type NewComplaint = z.input<typeof newComplaint>;
