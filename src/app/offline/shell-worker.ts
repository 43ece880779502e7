import { MESSAGES } from '@/service-worker/shell';

const HOUR_MS = 3_600_000;
/** After this a page has its answers, or a line too slow for more. */
const REST_MS = 4000;
const PATIENCE_MS = 2000;

/** Nothing where the browser offers none, as on an insecure origin or in some private windows, whatever the type says. */
const container = (): ServiceWorkerContainer | undefined => navigator.serviceWorker;

async function register(workers: ServiceWorkerContainer): Promise<ServiceWorkerRegistration> {
  const script = `${import.meta.env.BASE_URL}service-worker.js`;
  // in the demo the mock API has registered the same one already
  return import.meta.env.LIVE ? workers.register(script) : workers.ready;
}

async function keepShell(workers: ServiceWorkerContainer): Promise<void> {
  const registration = await register(workers);
  const { active } = await workers.ready;
  active?.postMessage(MESSAGES.keep);
  setInterval(() => void registration.update().catch(() => undefined), HOUR_MS);
}

/** Keeps the app itself in this browser, once the page has come to rest, and looks for a newer version from time to time. */
export function startShellWorker(): void {
  const workers = container();
  if (!workers) return;
  setTimeout(() => {
    // without it the app needs the network, as it did before
    void keepShell(workers).catch(() => undefined);
  }, REST_MS);
}

/** The script this page began with, as its build names it. */
function ownEntry(): string {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  return script?.src ?? '';
}

async function isOfAnotherBuild(worker: ServiceWorker): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<unknown>((resolve) => {
    port1.addEventListener('message', ({ data }) => resolve(data), { once: true });
  });
  port1.start();
  worker.postMessage(MESSAGES.which, [port2]);
  const entry = await answer;
  port1.close();
  return typeof entry === 'string' && !ownEntry().endsWith(entry);
}

/**
 * Tells `onNewer` of a newer version that is kept whole and waits. A page that the network has already brought in that version
 * is told nothing: the worker takes over by itself when the last page is closed. Answers how to stop.
 */
export function watchForNewer(onNewer: (worker: ServiceWorker) => void): () => void {
  const workers = container();
  const stop = new AbortController();
  const { signal } = stop;
  const look = async (worker: ServiceWorker | null) => {
    if (worker && (await isOfAnotherBuild(worker)) && !signal.aborted) onNewer(worker);
  };
  const watch = (registration: ServiceWorkerRegistration) => {
    void look(registration.waiting);
    registration.addEventListener(
      'updatefound',
      () => {
        const { installing } = registration;
        installing?.addEventListener(
          'statechange',
          () => {
            if (installing.state === 'installed' && registration.active) void look(installing);
          },
          { signal },
        );
      },
      { signal },
    );
  };
  if (import.meta.env.PROD) void workers?.ready.then(watch);
  return () => stop.abort();
}

/** Lets the newer version take over, and loads the page anew in it. */
export function takeOver(worker: ServiceWorker): void {
  const load = () => globalThis.location.reload();
  container()?.addEventListener('controllerchange', load, { once: true });
  worker.postMessage(MESSAGES.takeOver);
  // the older one may have to wait for a request that nobody ends; the network brings the newer page all the same
  setTimeout(load, PATIENCE_MS);
}
