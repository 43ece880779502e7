import { setupWorker } from 'msw/browser';
import { OWN_DATA, ownDataId } from '@/dataset/own-data';
import { apiHandlers } from './handlers/api';
import { switchesInSession } from './handlers/switches';
import { startStoreWorker } from './store/client';
import type { DemoSettings } from './store/worker';

const SLOW_MS = 2500;
/** A build's own worker also keeps the app for when there is no network; it runs the mock API's. */
const WORKER = import.meta.env.PROD ? 'service-worker.js' : 'mockServiceWorker.js';
const NO_SERVICE_WORKER =
  'The demo needs a service worker, which this browser gives only on https or localhost and outside private windows.';

/**
 * Serves the demo's API in this browser at `baseUrl` (no slash at the end); resolves once requests reach it.
 * Rejects, with a sentence to show, where the browser offers no service worker.
 */
export async function startMocks(baseUrl: string, options: DemoSettings = {}): Promise<void> {
  // the page's type says they are always there; an insecure origin or a private window may have none
  const container: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  if (!container) throw new Error(NO_SERVICE_WORKER);
  const switches = switchesInSession();
  const streamers = options.streamers ?? switches.worlds.get();
  const own = ownDataId();
  const store = startStoreWorker({ ...options, streamers, own });
  // what another tab has opened or forgotten is no longer what this one shows
  window.addEventListener('storage', ({ key }) => {
    if (key === OWN_DATA) window.location.reload();
  });
  const behaviour = { switches, slowMs: SLOW_MS, reachable: () => navigator.onLine };
  await setupWorker(...apiHandlers(baseUrl, store, behaviour))
    .start({
      serviceWorker: { url: import.meta.env.BASE_URL + WORKER },
      onUnhandledRequest: 'bypass',
      quiet: true,
    })
    .catch((cause: unknown) => {
      throw new Error(NO_SERVICE_WORKER, { cause });
    });
}
