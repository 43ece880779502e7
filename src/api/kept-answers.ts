import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';

/** The database of a place's answers. */
export const answersOf = (place: string) => `castcheck-cards ${place}`;
const MOST_CARDS = 20;
/** Of one card: several windows of it, each with its lists. */
const MOST_ANSWERS = 40;

/** An answer of the API as it was when it came. */
export interface KeptAnswer {
  /** The query's hash. */
  id: string;
  /** The card it belongs to, or an empty string where it belongs to all. */
  streamerId: string;
  queryKey: readonly unknown[];
  data: unknown;
  /** Milliseconds since 1970. */
  fetchedAt: number;
  /** The contract by which it was parsed: to a newer one it may mean nothing. */
  contract: string;
}

interface Tables extends DBSchema {
  answers: { key: string; value: KeptAnswer; indexes: { streamerId: string } };
  cards: {
    key: string;
    value: { streamerId: string; openedAt: number };
    indexes: { openedAt: number };
  };
}

/** Where the answers of the cards that were opened last outlive the page. */
export interface KeptAnswers {
  /** Keeps an answer, and lets go of the cards that were not opened for longest. Rejects where the disk is full. */
  put(answer: KeptAnswer): Promise<void>;
  /** The answer to a query, unless another contract parsed it. */
  get(id: string, contract: string): Promise<KeptAnswer | undefined>;
  /** All answers of cards, the card opened last first. */
  all(contract: string): Promise<KeptAnswer[]>;
  /** Lets go of a card's answers, or of every card's. */
  forget(streamerId?: string): Promise<void>;
}

/** Within a transaction over both tables. */
async function letGo(
  transaction: IDBPTransaction<Tables, ['answers', 'cards'], 'readwrite'>,
  streamerId: string,
): Promise<void> {
  const answers = transaction.objectStore('answers');
  await transaction.objectStore('cards').delete(streamerId);
  for (const id of await answers.index('streamerId').getAllKeys(streamerId)) {
    await answers.delete(id);
  }
}

/** Lets go of what is beyond the number of cards, and of a card's answers beyond theirs, oldest first. */
async function evict(database: IDBPDatabase<Tables>, streamerId: string): Promise<void> {
  const transaction = database.transaction(['answers', 'cards'], 'readwrite');
  const answers = transaction.objectStore('answers');
  const byAge = await transaction.objectStore('cards').index('openedAt').getAllKeys();
  for (const old of byAge.slice(0, Math.max(0, byAge.length - MOST_CARDS))) {
    await letGo(transaction, old);
  }
  const own = await answers.index('streamerId').getAll(streamerId);
  const surplus = own.sort((a, b) => b.fetchedAt - a.fetchedAt).slice(MOST_ANSWERS);
  for (const { id } of surplus) await answers.delete(id);
  await transaction.done;
}

/**
 * In this browser's IndexedDB, under a name of its own for each `place` (an API), since two may give different sellers the same id.
 * Rejects where the browser refuses IndexedDB.
 */
export async function keptAnswers(place: string): Promise<KeptAnswers> {
  const database = await openDB<Tables>(answersOf(place), 1, {
    upgrade: (db) => {
      db.createObjectStore('answers', { keyPath: 'id' }).createIndex('streamerId', 'streamerId');
      db.createObjectStore('cards', { keyPath: 'streamerId' }).createIndex('openedAt', 'openedAt');
    },
    // who forgets a dataset waits for nobody
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
  return {
    put: async (answer) => {
      const { streamerId, fetchedAt } = answer;
      const transaction = database.transaction(['answers', 'cards'], 'readwrite');
      await transaction.objectStore('answers').put(answer);
      if (streamerId) {
        await transaction.objectStore('cards').put({ streamerId, openedAt: fetchedAt });
      }
      await transaction.done;
      if (streamerId) await evict(database, streamerId);
    },
    get: async (id, contract) => {
      const found = await database.get('answers', id);
      return found?.contract === contract ? found : undefined;
    },
    all: async (contract) => {
      const transaction = database.transaction(['answers', 'cards']);
      const cards = await transaction.objectStore('cards').index('openedAt').getAllKeys();
      const index = transaction.objectStore('answers').index('streamerId');
      const answers: KeptAnswer[] = [];
      for (const streamerId of cards.toReversed()) {
        answers.push(...(await index.getAll(streamerId)));
      }
      return answers.filter((answer) => answer.contract === contract);
    },
    forget: async (streamerId) => {
      const transaction = database.transaction(['answers', 'cards'], 'readwrite');
      const cards = await transaction.objectStore('cards').getAllKeys();
      for (const one of streamerId === undefined ? cards : [streamerId]) {
        await letGo(transaction, one);
      }
      await transaction.done;
    },
  };
}
