import * as z from 'zod/mini';
import { COUNTED_STATES } from './choices';
import {
  COMPLAINT_CATEGORY,
  COMPLAINT_CHANNEL,
  COMPLAINT_CONFIRMED,
  COMPLAINT_OUTCOME,
  COMPLAINT_STATUS,
} from '@/dataset/tables';
import { facetCounts, fen, instant, page, pageQuery, windowRange } from './primitives';
import { windowQuery } from './streamer';
import { complaintCount } from './summary';

export const complaint = z
  .object({
    complaintId: z.string(),
    streamerId: z.string(),
    receivedAt: instant,
    channel: z.enum(COMPLAINT_CHANNEL),
    category: z.enum(COMPLAINT_CATEGORY),
    status: z.enum(COMPLAINT_STATUS),
    counted: z.enum(COUNTED_STATES).register(z.globalRegistry, {
      description: 'Whether it is in the figures, or why it is left out',
    }),
    confirmed: z.nullable(z.enum(COMPLAINT_CONFIRMED)),
    broadcastId: z.nullable(z.string()),
    broadcastStartedAt: z.nullable(instant),
    productId: z.nullable(z.string()),
    productTitle: z.nullable(z.string()),
    amountFen: z.nullable(fen),
    remedySought: z.nullable(z.string()),
    firstResponseAt: z.nullable(instant),
    closedAt: z.nullable(instant),
    outcome: z.nullable(z.enum(COMPLAINT_OUTCOME)),
    satisfied: z.nullable(z.boolean()),
    narrative: z.nullable(z.string()),
    sellerResponse: z.nullable(z.string()),
  })
  .register(z.globalRegistry, {
    id: 'Complaint',
    description: 'What a person said, not a finding',
  });
export type Complaint = z.infer<typeof complaint>;

export const streamerComplaintsQuery = z.extend(windowQuery, {
  category: z.optional(z.array(z.enum(COMPLAINT_CATEGORY))),
  status: z.optional(z.array(z.enum(COMPLAINT_STATUS))),
  outcome: z.optional(z.array(z.enum([...COMPLAINT_OUTCOME, 'unknown']))),
  counted: z.optional(z.array(z.enum(COUNTED_STATES))),
  answered: z.optional(z.enum(['yes'])).register(z.globalRegistry, {
    description: '`yes`: only those the seller has answered in words',
  }),
  ...pageQuery,
});

export const complaintsPage = z
  .extend(page(complaint), {
    window: windowRange,
    counts: complaintCount.check(z.meta({ description: 'Of the window, before the filters' })),
    facets: z.object({
      category: facetCounts,
      status: facetCounts,
      outcome: facetCounts,
      counted: facetCounts,
    }),
  })
  .register(z.globalRegistry, { id: 'ComplaintsPage' });
export type ComplaintsPage = z.infer<typeof complaintsPage>;
