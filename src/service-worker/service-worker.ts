import { MESSAGES, type Shell } from './shell';
import { shellCache } from './shell-cache';

/** Put in by the build. */
declare const SHELL: Shell;
/** The mock API's own worker, in the demo. */
declare const MOCK_WORKER: string | null;

const build = SHELL;

// the page's types are at hand here too, and say that this is a window
const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const { registration } = worker;

const shell = shellCache(build, {
  caches: worker.caches,
  fetch: (...args) => worker.fetch(...args),
  scope: registration.scope,
});

/*
 * What is handled here must not reach the mock API's worker, whose listeners come after these: it would activate
 * every new version at once, answer each asset over the page, and unregister with the last page closed.
 */

worker.addEventListener('install', (event) => {
  event.stopImmediatePropagation();
  // the first page is still loading and needs the line for itself; it says when to keep the shell
  event.waitUntil(registration.active ? shell.keep() : worker.skipWaiting());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([worker.clients.claim(), shell.prune()]));
});

worker.addEventListener('message', (event) => {
  switch (event.data) {
    case MESSAGES.keep:
      // where something cannot be had or kept, the next visit tries again
      event.waitUntil(shell.keep().catch(() => undefined));
      break;
    case MESSAGES.which:
      event.ports[0]?.postMessage(build.entry);
      break;
    case MESSAGES.takeOver:
      event.waitUntil(worker.skipWaiting());
      break;
    case 'CLIENT_CLOSED':
      break;
    default:
      return;
  }
  event.stopImmediatePropagation();
});

worker.addEventListener('fetch', (event) => {
  const answer = shell.answer(event.request);
  if (!answer) return;
  event.stopImmediatePropagation();
  event.respondWith(answer);
});

if (MOCK_WORKER) worker.importScripts(MOCK_WORKER);
