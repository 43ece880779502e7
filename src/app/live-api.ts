import type { ApiError } from '@/api/api-error';
import { checkedUrl, loadConfig, setupError, type LiveConfig } from './live-config';

/** What `send` of a request hook is given, and gives. */
type Send = (request: Request, next: (request: Request) => Promise<Response>) => unknown;

interface LiveSettings {
  /** The app's own root; ends with a slash. */
  home: string;
  /** What the build was given; null where `config.json` says it. */
  built: LiveConfig | null;
  /** The origins beside the page's own that its policy allows; null where there is no policy. */
  allowedOrigins: readonly string[] | null;
  /** How the hook is loaded; not otherwise than by `import`, but in tests. */
  load?: (url: string) => Promise<object>;
}

const byImport = (url: string) => import(/* @vite-ignore */ url) as Promise<object>;

/**
 * A real API, where the build or `config.json` says. Whatever is wrong with that is told as the answer to each request,
 * by an ApiError of kind `setup`, and looked at anew by the next one.
 */
export function liveApi({ home, built, allowedOrigins, load = byImport }: LiveSettings) {
  let failures = 0;
  let preparing: ReturnType<typeof prepare> | null = null;

  async function find() {
    const config = built ?? (await loadConfig({ home, anew: failures > 0 }));
    const at = { home, allowed: allowedOrigins };
    const apiUrl = checkedUrl('apiUrl', config.apiUrl, at).href.replace(/\/$/, '');
    const { requestHook } = config;
    const hook = requestHook === undefined ? null : checkedUrl('requestHook', requestHook, at);
    return { apiUrl, hook, file: requestHook ?? '' };
  }

  async function prepare(found: ReturnType<typeof find>) {
    const { apiUrl, hook, file } = await found;
    if (!hook) return { apiUrl, send: (request: Request) => fetch(request) };
    // a module that failed is not fetched again under the same name
    if (failures > 0) hook.searchParams.set('again', String(failures));
    return { apiUrl, send: hooked(file, await loadHook(file, hook)) };
  }

  async function loadHook(file: string, url: URL): Promise<Send> {
    const module = await load(url.href).catch((error: unknown) => {
      // without the network no script comes
      if (!navigator.onLine) throw error;
      throw setupError({ kind: 'hook_missing', file });
    });
    if (!('send' in module) || typeof module.send !== 'function') {
      throw setupError({ kind: 'hook_no_send', file });
    }
    // what it takes and gives cannot be known before it is called
    return module.send as Send;
  }

  const start = (found = find()) =>
    (preparing ??= prepare(found).catch((error: unknown) => {
      failures += 1;
      preparing = null;
      throw error;
    }));
  const found = find();
  start(found).catch(() => undefined);

  return {
    /** The API's address, once it is known. */
    url: found.then(({ apiUrl }) => apiUrl),
    /** `path`: below the API's address. */
    fetch: async (path: string, init: RequestInit): Promise<Response> => {
      const { apiUrl, send } = await (preparing ?? start());
      return send(new Request(apiUrl + path, init));
    },
  };
}

/** Tells a hook that fails from a network that does. */
function hooked(file: string, send: Send) {
  return async (request: Request): Promise<Response> => {
    let lost: unknown = null;
    const next = (sent: Request) =>
      fetch(sent).catch((error: unknown) => {
        lost = error;
        throw error;
      });
    let answer: unknown;
    try {
      answer = await send(request, next);
    } catch (error) {
      if (error === lost || request.signal.aborted) throw error;
      throw hookFailed(file, error);
    }
    if (!(answer instanceof Response)) throw setupError({ kind: 'hook_no_response', file });
    return answer;
  };
}

const hookFailed = (file: string, error: unknown): ApiError =>
  setupError({
    kind: 'hook_threw',
    file,
    message: error instanceof Error ? error.message : String(error),
  });

/** The API of a live build; `home` is the app's own root. */
export const builtLiveApi = () => {
  const { VITE_API_URL: apiUrl, VITE_API_HOOK: requestHook, PROD, BASE_URL } = import.meta.env;
  return liveApi({
    home: new URL(BASE_URL, location.href).href,
    built: apiUrl ? { apiUrl, requestHook } : null,
    allowedOrigins: PROD ? import.meta.env.API_ORIGINS : null,
  });
};
