import { BlobWriter, configure, TextReader, ZipWriter } from '@zip.js/zip.js/index-native.js';
import { dataPackage, tableRows } from '@/api/data';
import { TABLES } from '@/contract/data';
import { recordCounter } from './record-counter';

// the browser's own compression, beside the page's thread already
configure({ useWebWorkers: false });

/**
 * The dataset on screen as a data package in a zip, written as it comes. Tells now and then how many rows it holds so
 * far. Rejects with ApiError where the API fails, and with the signal's reason.
 */
export async function writeZip(
  signal: AbortSignal,
  onRows: (rows: number) => void,
): Promise<{ blob: Blob; rows: number }> {
  const zip = new ZipWriter(new BlobWriter('application/zip'), { signal });
  const descriptor = `${JSON.stringify(await dataPackage(signal), null, 2)}\n`;
  await zip.add('datapackage.json', new TextReader(descriptor));
  let before = 0;
  for (const table of TABLES) {
    const { body } = await tableRows(table, signal);
    const count = recordCounter();
    let rows = 0;
    const counted = body.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(bytes, controller) {
          rows = count(bytes) - 1;
          onRows(before + rows);
          controller.enqueue(bytes);
        },
      }),
    );
    await zip.add(`${table}.csv`, counted);
    before += rows;
  }
  return { blob: await zip.close(), rows: before };
}
