import { openDB } from 'idb';
import type { Dataset } from '@/dataset/dataset';
import type { Complaint } from '@/dataset/tables';

/** One filed complaint, and the key under which filing it again changes nothing. */
export interface StoredWrite {
  idempotencyKey: string;
  complaint: Complaint;
}

/** Where what was written to the demo outlives the page. */
export interface WriteLog {
  load(): Promise<StoredWrite[]>;
  append(write: StoredWrite): Promise<void>;
  clear(): Promise<void>;
}

export function writeLogInMemory(): WriteLog {
  let writes: StoredWrite[] = [];
  return {
    load: () => Promise.resolve(writes),
    append: (write) => {
      writes.push(write);
      return Promise.resolve();
    },
    clear: () => {
      writes = [];
      return Promise.resolve();
    },
  };
}

const DATABASE = 'castcheck-demo';
const TABLE = 'writes';

interface WriteRow extends StoredWrite {
  world: string;
}

/**
 * In this browser's IndexedDB, one list of writes a `world` (its seed, size and version), in the order they were made.
 * Rejects where the browser refuses IndexedDB.
 */
export async function writeLogInBrowser(world: string): Promise<WriteLog> {
  const database = await openDB(DATABASE, 1, {
    upgrade: (db) => {
      db.createObjectStore(TABLE, { autoIncrement: true }).createIndex('world', 'world');
    },
  });
  return {
    load: async () => {
      const rows: WriteRow[] = await database.getAllFromIndex(TABLE, 'world', world);
      return rows.map(({ idempotencyKey, complaint }) => ({ idempotencyKey, complaint }));
    },
    append: async (write) => {
      const row: WriteRow = { ...write, world };
      await database.add(TABLE, row);
    },
    clear: async () => {
      const transaction = database.transaction(TABLE, 'readwrite');
      const keys = await transaction.store.index('world').getAllKeys(world);
      await Promise.all(keys.map((key) => transaction.store.delete(key)));
      await transaction.done;
    },
  };
}

/** Names a world, so that writes made to one are never replayed on another that a newer version draws from the same seed. */
export function worldKey(seed: number, dataset: Dataset): string {
  const { meta, ...tables } = dataset;
  const rows = Object.values(tables).map((table) => table.length);
  return [seed, meta.asOf, ...rows].join('/');
}
