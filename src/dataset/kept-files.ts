import { deleteDB, openDB, type DBSchema } from 'idb';
import type { Encoding } from './decode';
import type { Mapping } from './mapping';
import type { NamedFile } from './read-files';

const DATABASE = 'castcheck-own';

/** The files of a dataset, as they were opened. */
interface KeptFiles {
  files: readonly NamedFile[];
  encoding: Encoding;
  /** Null where they are a package. */
  mapping: Mapping | null;
}

/** As an earlier version may have left it. */
type Kept = Omit<KeptFiles, 'mapping'> & { mapping?: unknown };

interface Tables extends DBSchema {
  datasets: { key: string; value: Kept & { id: string } };
}

const open = () =>
  openDB<Tables>(DATABASE, 1, {
    upgrade: (db) => {
      db.createObjectStore('datasets', { keyPath: 'id' });
    },
  });

/** Keeps the files of one dataset in this browser, in the place of any other. Rejects where the browser has no room. */
export async function keepFiles(id: string, kept: KeptFiles): Promise<void> {
  const database = await open();
  try {
    await database.put('datasets', { id, ...kept });
  } finally {
    database.close();
  }
}

/** Rejects, with a sentence, where they are no longer there. */
export async function keptFiles(id: string): Promise<Kept> {
  const database = await open();
  try {
    const kept = await database.get('datasets', id);
    if (!kept) throw new Error('The files are no longer in this browser.');
    return kept;
  } finally {
    database.close();
  }
}

/** Forgets the files of every dataset but one. */
export async function forgetFilesBut(id: string | null): Promise<void> {
  if (id === null) return deleteDB(DATABASE);
  const database = await open();
  try {
    const keys = await database.getAllKeys('datasets');
    await Promise.all(
      keys.filter((key) => key !== id).map((key) => database.delete('datasets', key)),
    );
  } finally {
    database.close();
  }
}
