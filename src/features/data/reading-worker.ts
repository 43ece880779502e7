import { expose } from 'comlink';
import type { Encoding } from '@/dataset/decode';
import { keepFiles } from '@/dataset/kept-files';
import type { Problem } from '@/dataset/problems';
import { readFiles, type NamedFile } from '@/dataset/read-files';

export type Opened =
  | { kind: 'good'; id: string }
  | { kind: 'bad'; problems: Problem[]; errorCount: number }
  /** Good, but the browser has no room to keep it; bytes, those left where the browser tells them. */
  | { kind: 'no_room'; needed: number; left: number | null };

async function roomLeft(): Promise<number | null> {
  const { quota, usage } = await navigator.storage.estimate();
  return quota === undefined || usage === undefined ? null : Math.max(0, quota - usage);
}

/** Reads a package off the page's thread and keeps its files once they are good; ending the worker cancels it. */
const reader = {
  read: async (
    files: NamedFile[],
    encoding: Encoding,
    onRows: (rows: number) => void,
  ): Promise<Opened> => {
    const result = await readFiles(files, { encoding, onProgress: onRows });
    if (!result.ok) {
      const { problems, errorCount } = result;
      // what only is warned of stops nothing
      const errors = problems.filter(({ severity }) => severity === 'error');
      return { kind: 'bad', problems: errors, errorCount };
    }
    const id = crypto.randomUUID();
    try {
      await keepFiles(id, { files: result.used, encoding });
    } catch {
      const needed = result.used.reduce((sum, { blob }) => sum + blob.size, 0);
      return { kind: 'no_room', needed, left: await roomLeft().catch(() => null) };
    }
    return { kind: 'good', id };
  },
};
export type Reader = typeof reader;

expose(reader);
