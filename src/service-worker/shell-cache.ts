import type { Shell } from './shell';

/** How long a page waits for a network that neither answers nor fails before the kept one is shown, milliseconds. */
const PATIENCE_MS = 4000;
const HASHED = 'assets/';
/** A host may answer differently to each encoding; what is kept is unpacked. */
const SAME_FILE = { ignoreVary: true };

/** A host may answer with the page where a file is no more. */
const isFile = (response: Response): boolean =>
  response.ok && !response.headers.get('Content-Type')?.startsWith('text/html');

interface Surroundings {
  caches: CacheStorage;
  fetch: (request: Request | string, init?: RequestInit) => Promise<Response>;
  /** Where the worker's pages lie; ends with a slash. */
  scope: string;
}

/**
 * The files of a build, kept in this browser under the build's version.
 * Files with a hash in their name never change and are answered from what is kept; the page and the rest come from
 * the network as long as there is one. Nothing else is touched, an API's answers least of all.
 */
export function shellCache(shell: Shell, { caches, fetch, scope }: Surroundings) {
  // two deployments under one origin must not throw away each other's
  const ours = `castcheck ${new URL(scope).pathname} `;
  const name = ours + shell.version;
  const urlOf = (file: string) => new URL(file, scope).href;
  const named = new Set(shell.files.map(urlOf));

  const kept = async (url: string) => (await caches.open(name)).match(url, SAME_FILE);
  const keptByAnyVersion = async (url: string) => {
    for (const key of await caches.keys()) {
      const found = key.startsWith(ours) && (await (await caches.open(key)).match(url, SAME_FILE));
      if (found) return found;
    }
    return undefined;
  };

  async function hashed(request: Request): Promise<Response> {
    const found = await keptByAnyVersion(request.url);
    if (found) return found;
    const response = await fetch(request);
    if (isFile(response)) {
      // a full disk keeps nothing, and is no reason to answer nothing
      const copy = response.clone();
      await caches
        .open(name)
        .then((cache) => cache.put(request.url, copy))
        .catch(() => undefined);
    }
    return response;
  }

  async function newest(request: Request, file: string): Promise<Response> {
    const coming = fetch(request);
    const inTime = new Promise<null>((resolve) => {
      setTimeout(resolve, PATIENCE_MS, null);
    });
    const response = await Promise.race([coming, inTime]).catch(() => null);
    return response ?? (await kept(urlOf(file))) ?? coming;
  }

  return {
    /** Fetches every file that is not kept yet. Rejects where one cannot be had. */
    async keep(): Promise<void> {
      const cache = await caches.open(name);
      for (const file of shell.files) {
        const url = urlOf(file);
        if (await cache.match(url, SAME_FILE)) continue;
        const unchanging = file.startsWith(HASHED);
        const known = unchanging ? await keptByAnyVersion(url) : undefined;
        const response = known ?? (await fetch(url, unchanging ? {} : { cache: 'no-cache' }));
        if (unchanging ? !isFile(response) : !response.ok) {
          throw new Error(`${url} is not there`);
        }
        await cache.put(url, response);
      }
    },

    /** Throws away what other versions kept. */
    async prune(): Promise<void> {
      const others = (await caches.keys()).filter((key) => key.startsWith(ours) && key !== name);
      await Promise.all(others.map((key) => caches.delete(key)));
    },

    /** The answer to a page's request, or null where it is not about the shell. */
    answer(request: Request): Promise<Response> | null {
      if (request.method !== 'GET' || !request.url.startsWith(scope)) return null;
      // every page of the app is the same file; a frame may be of another kind
      if (request.mode === 'navigate') {
        return request.destination === 'document' ? newest(request, '') : null;
      }
      if (request.url.startsWith(urlOf(HASHED))) return hashed(request);
      return named.has(request.url) ? newest(request, request.url) : null;
    },
  };
}
