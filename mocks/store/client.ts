import { wrap } from 'comlink';

import type { StoreService } from './service';
import type { DemoSettings, StoreWorker } from './worker';

/** Starts the store's worker; requests made before its world is ready wait for it. */
export function startStoreWorker(settings: DemoSettings): StoreService {
  const worker = wrap<StoreWorker>(
    new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  );
  const started = worker.start(settings);
  return {
    answer: async (...call) => {
      await started;
      return worker.answer(...call);
    },
    state: async () => {
      await started;
      return worker.state();
    },
    forget: async () => {
      await started;
      return worker.forget();
    },
  };
}
