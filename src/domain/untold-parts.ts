import type { DatasetMeta } from '@/dataset/dataset';
import type { Dimension } from './dimensions';

const COUNTING = ['complaints.confirmed', 'complaints.outcome', 'complaints.complainant_ref'];

/** The columns without which a part would accuse people whom the whole records clear. */
const NEEDED: Record<Dimension, readonly string[]> = {
  // which complaints were dismissed, withdrawn or repeated
  complaints: COUNTING,
  handling: [...COUNTING, 'complaints.first_response_at', 'complaints.closed_at'],
  // without them the part is unknown, or what is unknown is held to be in order
  quality_refunds: [],
  // without the times nobody's goods count as reviewed in time, the peers' neither, and who lacks a document looks worse for it
  verification: ['reviews.reviewed_at'],
  // of fewer signals the ordinary is another
  authenticity: [
    'broadcasts.viewers',
    'broadcasts.comments',
    'broadcasts.repeated_comments',
    'broadcasts.declared_gmv_fen',
    'broadcasts.settled_gmv_fen',
    'offers.buyers',
    'offers.refunded_orders_72h',
  ],
};

/** What a dataset's columns leave open, so that no verdict may rest on it. */
export interface Untold {
  parts: ReadonlySet<Dimension>;
  /** Whether a suspension or an order still stands. */
  standing: boolean;
}

/**
 * Which parts cannot be told for want of a column. Missing columns lower certainty, never the truth: a verdict rests on no part of which a
 * needed column is absent, so that leaving one out never makes anybody look worse. Shares, rates and the index stay what the records
 * that there are say. An empty cell is one row's matter and costs nothing here.
 */
export function untoldOf({ absentColumns = [] }: Pick<DatasetMeta, 'absentColumns'>): Untold {
  const absent = new Set(absentColumns);
  const parts = new Set<Dimension>();
  const lacks = (dimension: Dimension) => NEEDED[dimension].some((column) => absent.has(column));
  for (const dimension of ['complaints', 'handling', 'verification', 'authenticity'] as const) {
    if (lacks(dimension)) parts.add(dimension);
  }
  return { parts, standing: absent.has('enforcements.rectified_on') };
}
