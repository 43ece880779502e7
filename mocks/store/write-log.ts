import { openDB } from 'idb';
import type { Dataset } from '@/dataset/dataset';
import { oneByOne } from './one-by-one';
import type { StoredWrite } from './writes';

/** Where what was written to the demo outlives the page, and is shared by its tabs. */
export interface WriteLog {
  /** Every write with its key, in the order they were made. */
  load(): Promise<LoggedWrite[]>;
  /** The keys alone, to see cheaply whether another tab has written. */
  keys(): Promise<number[]>;
  /** Answers the new write's key. */
  append(write: StoredWrite): Promise<number>;
  clear(): Promise<void>;
  /** Runs one task at a time, over all tabs. */
  exclusively<Answer>(task: () => Promise<Answer>): Promise<Answer>;
}

export interface LoggedWrite {
  key: number;
  write: StoredWrite;
}

export function writeLogInMemory(): WriteLog {
  let writes: LoggedWrite[] = [];
  let lastKey = 0;
  return {
    load: () => Promise.resolve([...writes]),
    keys: () => Promise.resolve(writes.map(({ key }) => key)),
    append: (write) => {
      lastKey += 1;
      writes.push({ key: lastKey, write });
      return Promise.resolve(lastKey);
    },
    clear: () => {
      writes = [];
      return Promise.resolve();
    },
    exclusively: oneByOne(),
  };
}

const DATABASE = 'castcheck-demo';
const TABLE = 'writes';
const VERSION = 2;

interface WriteRow {
  world: string;
  write: StoredWrite;
}

/**
 * In this browser's IndexedDB, in the demo's database unless another is named, one list of writes a `world` (its seed, size and version), in the order they were made.
 * Rejects where the browser refuses IndexedDB.
 */
export async function writeLogInBrowser(world: string, name = DATABASE): Promise<WriteLog> {
  let deleted = false;
  const database = await openDB(name, VERSION, {
    upgrade: (db) => {
      // rows of the first version had another shape; a demo's writes are not worth carrying over
      if (db.objectStoreNames.contains(TABLE)) db.deleteObjectStore(TABLE);
      db.createObjectStore(TABLE, { autoIncrement: true }).createIndex('world', 'world');
    },
    // a newer version in another tab waits for nobody
    blocking: (_current, next, event) => {
      deleted = next === null;
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
  const keysOfWorld = async () => {
    if (deleted) return [];
    const keys = await database.getAllKeysFromIndex(TABLE, 'world', world);
    // the table numbers its rows itself
    return keys.map(Number);
  };
  return {
    load: async () => {
      if (deleted) return [];
      const transaction = database.transaction(TABLE);
      const index = transaction.store.index('world');
      const [keys, rows] = await Promise.all([index.getAllKeys(world), index.getAll(world)]);
      return rows.map((row: WriteRow, place) => ({ key: Number(keys[place]), write: row.write }));
    },
    keys: keysOfWorld,
    append: async (write) => {
      const row: WriteRow = { world, write };
      return Number(await database.add(TABLE, row));
    },
    clear: async () => {
      const transaction = database.transaction(TABLE, 'readwrite');
      const keys = await transaction.store.index('world').getAllKeys(world);
      await Promise.all(keys.map((key) => transaction.store.delete(key)));
      await transaction.done;
    },
    exclusively: (task) => navigator.locks.request(`${name}/${world}`, task),
  };
}

/** Names a world, so that writes made to one are never replayed on another that a newer version draws from the same seed. */
export function worldKey(seed: number, dataset: Dataset): string {
  const { meta, ...tables } = dataset;
  const rows = Object.values(tables).map((table) => table.length);
  return [seed, meta.asOf, ...rows].join('/');
}
