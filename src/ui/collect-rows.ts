/** One page of a list. */
export interface Page<Row> {
  items: Row[];
  nextCursor: string | null;
  total: number;
}

/** A page of a list from a cursor on; null is the first. Throws what the API client throws. */
type FetchPage<Row, Of extends Page<Row>> = (
  cursor: string | null,
  signal: AbortSignal,
) => Promise<Of>;

export interface ExportProgress {
  rows: number;
  total: number;
}

/** The list changed under the export, so that its rows would not be one list. */
export class ListChangedError extends Error {
  override name = 'ListChangedError';
}

/**
 * Every row of a list in its order, page after page, and the last page. Throws ListChangedError when the rows that came are not
 * as many as the API says there are, or one came twice; the signal's reason when aborted; and what `fetchPage` throws. Never a part.
 */
export async function collectRows<Row, Of extends Page<Row>>(
  fetchPage: FetchPage<Row, Of>,
  keyOf: (row: Row) => string,
  signal: AbortSignal,
  onProgress: (progress: ExportProgress) => void,
): Promise<{ rows: Row[]; page: Of }> {
  const rows: Row[] = [];
  let cursor: string | null = null;
  for (;;) {
    const page: Of = await fetchPage(cursor, signal);
    signal.throwIfAborted();
    rows.push(...page.items);
    // nor does a list whose pages begin anew go on for ever
    if (rows.length > page.total) throw new ListChangedError();
    onProgress({ rows: rows.length, total: page.total });
    cursor = page.nextCursor;
    if (cursor === null || page.items.length === 0) {
      const different = new Set(rows.map(keyOf)).size;
      if (rows.length !== page.total || different !== rows.length) throw new ListChangedError();
      return { rows, page };
    }
  }
}
