import type { Dataset } from '@/dataset/dataset';
import type { DemoState } from '@/contract/demo';
import type { Problem } from '@/contract/primitives';
import { createStore } from './store';
import type { OperationName } from './operations';
import { ProblemError } from './problems';
import type { WriteLog } from './write-log';

export type StoreAnswer = { answer: unknown } | { problem: Problem };

/** The store as the handlers see it, the same over a worker's wire and in Node. */
export interface StoreService {
  /** `input` has been parsed by the operation's endpoint. `empty` answers as if nothing were there. */
  answer(operation: OperationName, input: unknown, empty: boolean): Promise<StoreAnswer>;
  state(): Promise<Omit<DemoState, 'fault'>>;
  /** Forgets what was written, here and in the log. */
  forget(): Promise<void>;
}

/** A store whose writes are kept in `log`, and which begins with those already there. */
export async function createService(
  dataset: Dataset,
  seed: number,
  log: WriteLog,
): Promise<StoreService> {
  const store = createStore(dataset);
  store.replay(await log.load());
  let nothing: ReturnType<typeof createStore> | null = null;
  return {
    answer: async (operation, input, empty) => {
      if (empty) nothing ??= createStore(withoutRows(dataset));
      const { operations, writes } = empty && nothing ? nothing : store;
      const known = writes().length;
      try {
        // the handler has parsed `input` by this operation's own schema
        const run = operations[operation] as (input: unknown) => unknown;
        const answer = run(input);
        for (const write of writes().slice(known)) await log.append(write);
        return { answer };
      } catch (error) {
        if (error instanceof ProblemError) return { problem: error.problem };
        throw error;
      }
    },
    state: () => Promise.resolve({ seed, written: store.writes().length }),
    forget: async () => {
      await log.clear();
      store.forget();
    },
  };
}

const withoutRows = (dataset: Dataset): Dataset => ({
  meta: dataset.meta,
  platforms: dataset.platforms,
  enterprises: [],
  streamers: [],
  products: [],
  broadcasts: [],
  offers: [],
  reviews: [],
  complaints: [],
  enforcements: [],
});
