import type { TextStream } from '@/api/client';
import { csvRowCounter } from './csv-row-counter';
import type { SaveTarget } from './save-target';

/** The rows that came are not as many as were told. */
export class IncompleteExportError extends Error {
  override name = 'IncompleteExportError';
}

/**
 * Writes a CSV as it comes and tells how many rows have come. Returns how many there were; the target is then finished. Throws
 * IncompleteExportError, what reading or writing throws, and the signal's reason when aborted; the target is then discarded.
 */
export async function writeExport(
  { body, rows: promised }: TextStream,
  target: SaveTarget,
  signal: AbortSignal,
  onRows: (rows: number) => void,
): Promise<number> {
  const counter = csvRowCounter();
  const reader = body.getReader();
  // an answer put together in the page goes on unless it is told to stop
  const stop = () => void reader.cancel(signal.reason).catch(() => undefined);
  signal.addEventListener('abort', stop);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) break;
      // the network gives buffers of its own, never shared ones
      await target.write(value as Uint8Array<ArrayBuffer>);
      onRows(counter.add(value));
    }
    const rows = counter.rows();
    if (promised !== null && rows !== promised) throw new IncompleteExportError();
    await target.finish();
    return rows;
  } catch (error) {
    stop();
    await target.discard().catch(() => undefined);
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
