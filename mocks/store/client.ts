import { wrap } from 'comlink';

import type { StoreService } from './service';
import type { DemoSettings, StoreWorker } from './worker';

/** Starts the store's worker; requests made before its world is ready wait for it. */
export function startStoreWorker(settings: DemoSettings): StoreService {
  const thread = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const worker = wrap<StoreWorker>(thread);
  // a script that doesn't load never answers: its requests have to fail, not hang
  const failed = new Promise<never>((_, reject) => {
    thread.addEventListener('error', (event) => {
      reject(new Error(event.message || 'The demo world could not be started'));
    });
  });
  const started = Promise.race([worker.start(settings), failed]);
  // each request tells the failure; until the first one comes it is nobody's
  started.catch(() => undefined);
  return {
    answer: async (...call) => {
      await started;
      return worker.answer(...call);
    },
    state: async () => {
      await started;
      return worker.state();
    },
    tour: async () => {
      await started;
      return worker.tour();
    },
    forget: async () => {
      await started;
      return worker.forget();
    },
  };
}
