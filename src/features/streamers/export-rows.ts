import type { StreamerRow, StreamersPage } from '@/contract/streamers';

/** A page of the register from a cursor on; null is the first. Throws what the API client throws. */
type FetchPage = (cursor: string | null, signal: AbortSignal) => Promise<StreamersPage>;

export interface ExportProgress {
  rows: number;
  total: number;
}

/** The register changed under the export, so that its rows would not be one list. */
export class ListChangedError extends Error {
  override name = 'ListChangedError';
}

/**
 * Every row of the register in its order, page after page. Throws ListChangedError when the rows that came are not as many as
 * the API says there are, or one came twice; the signal's reason when aborted; and what `fetchPage` throws. Never a part.
 */
export async function collectRows(
  fetchPage: FetchPage,
  signal: AbortSignal,
  onProgress: (progress: ExportProgress) => void,
): Promise<{ rows: StreamerRow[]; page: StreamersPage }> {
  const rows: StreamerRow[] = [];
  let cursor: string | null = null;
  for (;;) {
    const page: StreamersPage = await fetchPage(cursor, signal);
    signal.throwIfAborted();
    rows.push(...page.items);
    onProgress({ rows: rows.length, total: page.total });
    cursor = page.nextCursor;
    if (cursor === null || page.items.length === 0) {
      const different = new Set(rows.map((row) => row.streamerId)).size;
      if (rows.length !== page.total || different !== rows.length) throw new ListChangedError();
      return { rows, page };
    }
  }
}
