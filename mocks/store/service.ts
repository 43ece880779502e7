import type { Dataset } from '@/dataset/dataset';
import type { DemoState, DemoTour } from '@/contract/demo';
import type { Endpoint } from '@/contract/endpoint';
import { endpoints } from '@/contract/endpoints';
import type { Warnings } from './context';
import { encodeAnswer, encodeChunk, type StoreAnswer } from './encode-answer';
import { createStore } from './store';
import type { Chunk, OperationName } from './operations';
import { ProblemError } from './problems';
import { oneByOne } from './one-by-one';
import type { WriteLog } from './write-log';
import type { StoredWrite } from './writes';

/** What a dataset may come with: writes that are there from the beginning, and a tour of it. */
interface Given {
  writes?: readonly StoredWrite[];
  tour?: DemoTour;
  /** It was opened in this browser, in the demo's place; what reading it warned of. */
  own?: Warnings;
}

interface ServiceState {
  seed: number;
  streamers: number;
  own: DemoState['own'];
  written: number;
}

/** The store as the handlers see it, the same over a worker's wire and in Node. */
export interface StoreService {
  /** `input` has been parsed by the operation's endpoint. `empty` answers as if nothing were there. */
  answer(operation: OperationName, input: unknown, empty: boolean): Promise<StoreAnswer>;
  state(): Promise<ServiceState>;
  /** Where the demo's planted stories are. */
  tour(): Promise<DemoTour>;
  /** Forgets what was written, here and in the log. */
  forget(): Promise<void>;
}

/**
 * A store whose writes are kept in `log` and shared with whoever else writes to it. It begins with the given
 * writes, which are no part of the log, and what the log holds.
 */
export async function createService(
  dataset: Dataset,
  seed: number,
  log: WriteLog,
  { writes: given = [], tour = { stops: [] }, own }: Given = {},
): Promise<StoreService> {
  const store = createStore(dataset, own && { warnings: own });
  let known: number[] = [];
  store.write(given);

  /** Takes in what other tabs have written, or forgotten, since the last look. */
  const catchUp = async () => {
    const keys = await log.keys();
    if (keys.length === known.length && keys.at(-1) === known.at(-1)) return;
    const logged = await log.load();
    const goesOn = known.every((key, place) => logged[place]?.key === key);
    if (!goesOn) {
      store.forget();
      store.write(given);
    }
    const rest = goesOn ? logged.slice(known.length) : logged;
    store.write(rest.map(({ write }) => write));
    known = logged.map(({ key }) => key);
  };
  await catchUp();

  const run = (operation: OperationName, input: unknown, on: typeof store): StoreAnswer => {
    try {
      // the handler has parsed `input` by this operation's own schema
      const operate = on.operations[operation] as (input: unknown) => unknown;
      const answer = operate(input);
      const endpoint: Endpoint = endpoints[operation];
      // the operations' type has every streaming one answer a chunk
      return endpoint.streams ? encodeChunk(answer as Chunk) : encodeAnswer(endpoint, answer);
    } catch (error) {
      if (error instanceof ProblemError) return { problem: error.problem };
      throw error;
    }
  };
  let nothing: typeof store | null = null;

  // a look at the log must not fall between a write here and its entry there
  const inTurn = oneByOne();
  return {
    answer: (operation, input, empty) =>
      inTurn(async () => {
        if (empty) return run(operation, input, (nothing ??= createStore(withoutRows(dataset))));
        if (endpoints[operation].method === 'GET') {
          await catchUp();
          return run(operation, input, store);
        }
        return log.exclusively(async () => {
          await catchUp();
          const before = store.writes().length;
          const answer = run(operation, input, store);
          for (const write of store.writes().slice(before)) known.push(await log.append(write));
          return answer;
        });
      }),
    state: () =>
      inTurn(async () => {
        await catchUp();
        return {
          seed,
          streamers: dataset.streamers.length,
          own: own ? { title: dataset.meta.title, asOf: dataset.meta.asOf } : null,
          written: known.length,
        };
      }),
    tour: () => Promise.resolve(tour),
    forget: () =>
      inTurn(() =>
        log.exclusively(async () => {
          await log.clear();
          await catchUp();
        }),
      ),
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
