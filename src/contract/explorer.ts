import * as z from 'zod/mini';
import { EXPLORER_SORTS, EXPLORER_FACETS, CROSS_DIMENSIONS } from './choices';
import {
  COMPLAINT_CATEGORY,
  COMPLAINT_CHANNEL,
  COMPLAINT_OUTCOME,
  COMPLAINT_STATUS,
  PRODUCT_CATEGORY,
  REGION,
} from '@/dataset/tables';
import { complaint } from './complaints';
import { COUNTED_STATES } from './choices';
import {
  DEFAULT_WINDOW,
  calendarDate,
  count,
  facetCounts,
  page,
  pageQuery,
  windowRange,
  windowSpec,
} from './primitives';
import { streamerRef } from './streamer-ref';
import { complaintCount } from './summary';

/** What narrows the complaints of everybody; the list, the trend, the breakdown and the export take the same. */
export const explorerFilters = z.object({
  window: z._default(windowSpec, DEFAULT_WINDOW),
  q: z.optional(z.string().check(z.trim(), z.maxLength(200))).register(z.globalRegistry, {
    description:
      'Words parted by spaces, each of which has to be in the narrative or the seller’s reply. Case, width and the punctuation around a word make no difference; letters and digits are met from the beginning of a word, Chinese anywhere',
  }),
  category: z.optional(z.array(z.enum(COMPLAINT_CATEGORY))),
  channel: z.optional(z.array(z.enum(COMPLAINT_CHANNEL))),
  status: z.optional(z.array(z.enum(COMPLAINT_STATUS))),
  outcome: z.optional(z.array(z.enum([...COMPLAINT_OUTCOME, 'unknown']))),
  counted: z.optional(z.array(z.enum(COUNTED_STATES))),
  answered: z.optional(z.array(z.enum(['yes', 'no']))).register(z.globalRegistry, {
    description: 'Whether the seller has answered in words',
  }),
  platform: z.optional(z.array(z.string())),
  region: z.optional(z.array(z.enum(REGION))).register(z.globalRegistry, {
    description: 'The streamer’s region',
  }),
  goods: z.optional(z.array(z.enum(PRODUCT_CATEGORY))).register(z.globalRegistry, {
    description:
      'The category of the goods complained of; where no known product is named, of most of the streamer’s orders in the records',
  }),
  streamer: z.optional(z.string()).register(z.globalRegistry, { description: 'A streamer’s id' }),
});
export type ExplorerFilters = z.infer<typeof explorerFilters>;

export const explorerQuery = z.extend(explorerFilters, {
  sort: z._default(z.enum(EXPLORER_SORTS), '-receivedAt').register(z.globalRegistry, {
    description: '`-waiting`: longest time without a first response first',
  }),
  ...pageQuery,
});

/** Where searched words stand: start and end in UTF-16 units, in order, apart from each other. */
const hits = z.array(z.tuple([count, count]));

/** Counted complaints per 10,000 orders, with a 95 % interval as wide as the streamers behind them differ. */
const ofOrders = z.nullable(z.object({ estimate: z.number(), low: z.number(), high: z.number() }));

export const explorerComplaint = z
  .extend(complaint, {
    streamer: streamerRef,
    goods: z.nullable(z.enum(PRODUCT_CATEGORY)),
    narrativeHits: hits,
    sellerResponseHits: hits,
  })
  .register(z.globalRegistry, {
    id: 'ExplorerComplaint',
    description: 'What a person said of a streamer, not a finding',
  });
export type ExplorerComplaint = z.infer<typeof explorerComplaint>;

export const explorerPage = z
  .extend(page(explorerComplaint), {
    window: windowRange,
    counts: complaintCount.check(z.meta({ description: 'Of those that pass the filters' })),
    received: count.check(z.meta({ description: 'Received in the window, before the filters' })),
    facets: z.record(z.enum(EXPLORER_FACETS), facetCounts),
  })
  .register(z.globalRegistry, { id: 'ExplorerPage' });
export type ExplorerPage = z.infer<typeof explorerPage>;

export const complaintTrend = z
  .object({
    window: windowRange,
    weeks: z.array(
      z.object({
        weekStart: calendarDate,
        days: z.int().check(z.minimum(1), z.maximum(7)),
        maturing: z.boolean(),
        received: count,
        counted: count,
        orders: count.check(
          z.meta({
            description:
              'Those that platform, region, streamer and goods let in; the other filters say nothing of an order',
          }),
        ),
        rate: ofOrders,
      }),
    ),
  })
  .register(z.globalRegistry, {
    id: 'ComplaintTrend',
    description:
      'Complaints that pass the filters, by the week they were received in. `rate`: those of them that count, so of this kind, per 10,000 orders; null without orders, or where the filters let in only what does not count. `maturing`: which of the week’s complaints count is not settled yet',
  });
export type ComplaintTrend = z.infer<typeof complaintTrend>;

export const crossQuery = z.extend(explorerFilters, {
  rows: z._default(z.enum(CROSS_DIMENSIONS), 'category'),
  columns: z._default(z.enum(CROSS_DIMENSIONS), 'outcome'),
});

export const complaintCross = z
  .object({
    window: windowRange,
    rows: z.enum(CROSS_DIMENSIONS),
    columns: z.enum(CROSS_DIMENSIONS).register(z.globalRegistry, {
      description: 'The same as the rows: a plain breakdown, without any column',
    }),
    rowValues: z
      .array(z.nullable(z.string()))
      .check(z.meta({ description: 'Null: unknown, or none yet' })),
    columnValues: z.array(z.nullable(z.string())),
    cells: z.array(z.array(count)).check(z.meta({ description: 'cells[row][column]' })),
    rowTotals: z.array(count),
    columnTotals: z.array(count),
    rowCounted: z.array(count),
    rowOrders: z.nullable(z.array(count)).register(z.globalRegistry, {
      description:
        'Orders behind each row, where rows are platforms, regions, goods or months; else null, as no orders belong to a kind of complaint',
    }),
    rowRates: z.nullable(z.array(ofOrders)).register(z.globalRegistry, {
      description:
        'Counted complaints that pass the filters per 10,000 orders of the row; null where `rowOrders` is, or the filters let in only what does not count',
    }),
    total: count,
  })
  .register(z.globalRegistry, {
    id: 'ComplaintCross',
    description: 'Complaints that pass the filters, by two dimensions',
  });
export type ComplaintCross = z.infer<typeof complaintCross>;

/** The exported columns: those of the dataset's complaints table, and who the streamer is. */
export const EXPORT_COLUMNS = [
  'complaint_id',
  'streamer_id',
  'streamer_name',
  'platform_id',
  'room_id',
  'received_at',
  'channel',
  'category',
  'status',
  'counted',
  'confirmed',
  'broadcast_id',
  'product_id',
  'product_title',
  'amount_fen',
  'remedy_sought',
  'first_response_at',
  'closed_at',
  'outcome',
  'satisfied',
  'narrative',
  'seller_response',
] as const;

export const exportQuery = z.extend(explorerFilters, {
  sort: z._default(z.enum(EXPLORER_SORTS), '-receivedAt'),
});
