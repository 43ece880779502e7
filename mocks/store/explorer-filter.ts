import { explorerFilters, type ExplorerFilters } from '@/contract/explorer';
import type { Complaint } from '@/dataset/tables';
import type { StoreContext } from './context';
import {
  complaintColumns,
  complaintsInOrder,
  type ExplorerSort,
  type NarrowedComplaints,
} from './complaint-columns';
import { narrow } from './narrow';
import { recall } from './recall';
import { wordsOf } from './search-words';
import { createTextIndex, haveWords, type TextIndex } from './text-index';

/** A list with its trend and breakdown asks for one set; a reader goes to and fro between a few. */
const KEPT_SETS = 6;

const textsOf = ({ narrative, sellerResponse }: Complaint) => [narrative, sellerResponse];

// of the dataset's own complaints; the few that were filed are looked through one by one
const textIndexes = new WeakMap<readonly Complaint[], TextIndex>();

function textIndexOf({ original: { complaints } }: StoreContext): TextIndex {
  let index = textIndexes.get(complaints);
  if (!index) {
    index = createTextIndex(complaints, textsOf);
    textIndexes.set(complaints, index);
  }
  return index;
}

/** By row, 1 where every word is. */
function withWords(context: StoreContext, words: readonly string[]): Uint8Array {
  const { complaints } = context.dataset;
  const found = new Uint8Array(complaints.length);
  found.set(textIndexOf(context).find(words));
  for (let row = context.original.complaints.length; row < complaints.length; row++) {
    const filed = complaints[row];
    if (filed && haveWords(words, textsOf(filed))) found[row] = 1;
  }
  return found;
}

/** Rows received in the window, oldest first. */
export function receivedIn(context: StoreContext, window: string): Uint32Array {
  const { day } = context.index.complaints;
  const { from, to } = context.range(window);
  const rows = complaintsInOrder(context, 'receivedAt');
  const firstFrom = (wanted: number) => {
    let low = 0;
    let high = rows.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((day[rows[middle] ?? 0] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return rows.subarray(firstFrom(from), firstFrom(to + 1));
}

/** Which complaints pass the filters, and the counts beside each value. */
export function narrowedComplaints(
  context: StoreContext,
  filters: ExplorerFilters,
): NarrowedComplaints {
  const columns = complaintColumns(context);
  // an order or two dimensions may come with the filters, and change nothing here
  const key = JSON.stringify(filters, Object.keys(explorerFilters.shape));
  return recall(columns.narrowed, KEPT_SETS, key, () => {
    const words = wordsOf(filters.q ?? '');
    const found = words.length > 0 ? withWords(context, words) : null;
    const { streamer } = filters;
    const only = streamer === undefined ? null : (context.index.streamerNumber.get(streamer) ?? -2);
    const among = receivedIn(context, filters.window);
    const narrowed = narrow({
      rows: context.dataset.complaints.length,
      among,
      within: among.filter(
        (place) =>
          (found === null || found[place] === 1) &&
          (only === null || columns.streamer[place] === only),
      ),
      columns: columns.facets,
      chosen: filters,
    });
    return { ...narrowed, inOrder: new Map() };
  });
}

/** Rows that pass the filters, in the asked order. */
export function passingInOrder(
  context: StoreContext,
  query: ExplorerFilters & { sort: ExplorerSort },
): number[] {
  const { passes, inOrder } = narrowedComplaints(context, query);
  let rows = inOrder.get(query.sort);
  if (!rows) {
    const all = complaintsInOrder(context, query.sort);
    rows = Array.from(all.filter((row) => passes[row] === 1));
    inOrder.set(query.sort, rows);
  }
  return rows;
}
