import { proxy, wrap } from 'comlink';
import type { NamedFile } from '@/dataset/read-files';
import type { HowToRead, Opened, Reader } from './reading-worker';

interface Reading {
  /** Rejects where the worker breaks down. */
  opened: Promise<Opened>;
  /** Ends it at once; `opened` then never settles. */
  end(): void;
}

/** Reads a package in a worker of its own; tells now and then how many rows it has read. */
export function startReading(
  files: NamedFile[],
  how: HowToRead,
  onRows: (rows: number) => void,
): Reading {
  const thread = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
  const failed = new Promise<never>((_, reject) => {
    thread.addEventListener('error', ({ message }) => reject(new Error(message)));
  });
  const read = wrap<Reader>(thread).read(files, how, proxy(onRows));
  const opened = Promise.race([read, failed]).finally(() => thread.terminate());
  return { opened, end: () => thread.terminate() };
}
