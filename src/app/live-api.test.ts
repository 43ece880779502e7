import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { liveApi } from './live-api';

const HOME = 'https://desk.test/shop/';
const CONFIG = `${HOME}config.json`;
type Settings = Parameters<typeof liveApi>[0];

/** A host that has `config.json`, or whatever else is given, and an API that tells what it was sent. */
function surroundings(config: () => Response | Promise<Response>) {
  const sent: Request[] = [];
  const api = vi.fn<() => Promise<Response>>(() => Promise.resolve(Response.json({ ok: true })));
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('fetch', (asked: Request | URL) => {
    if (String(asked) === CONFIG) return Promise.resolve().then(config);
    sent.push(asked as Request);
    return api();
  });
  return { sent, api };
}
const file = (content: unknown) => () =>
  new Response(typeof content === 'string' ? content : JSON.stringify(content), {
    headers: { 'Content-Type': 'application/json' },
  });
const start = (change: Partial<Settings> = {}) =>
  liveApi({ home: HOME, built: null, allowedOrigins: [], ...change });
const get = (api: ReturnType<typeof liveApi>) => api.fetch('/meta', { method: 'GET' });
const faultOf = async (api: ReturnType<typeof liveApi>) => {
  api.url.catch(() => undefined);
  const error = await get(api).catch((caught: unknown) => caught);
  expect(error).toMatchObject({ failure: { kind: 'setup' } });
  return (error as { failure: { fault: unknown } }).failure.fault;
};

afterEach(() => vi.unstubAllGlobals());

describe('where the API is', () => {
  it.each([
    ['an address', 'https://desk.test/api/v1/', 'https://desk.test/api/v1/meta'],
    ['a path of the site', '/api/v1', 'https://desk.test/api/v1/meta'],
    ['a path beside the page', 'api/v1', 'https://desk.test/shop/api/v1/meta'],
  ])('is read from config.json as %s', async (_, apiUrl, asked) => {
    const { sent } = surroundings(file({ apiUrl }));
    const api = start();
    await get(api);
    expect(sent.map(({ url }) => url)).toEqual([asked]);
    expect(await api.url).toBe(asked.slice(0, -'/meta'.length));
  });

  it('is not asked for where the build was told', async () => {
    const { sent } = surroundings(() => Promise.reject(new TypeError('asked all the same')));
    await get(
      start({ built: { apiUrl: 'https://api.test/v1' }, allowedOrigins: ['https://api.test'] }),
    );
    expect(sent[0]?.url).toBe('https://api.test/v1/meta');
  });
});

describe('without the network', () => {
  const kept = new Map<string, string>();
  beforeEach(() => {
    kept.clear();
    vi.stubGlobal('localStorage', {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, text: string) => kept.set(name, text),
    });
  });

  it('config.json is taken as it last was, so that what was kept of that API is found', async () => {
    surroundings(file({ apiUrl: '/api' }));
    await start().url;
    surroundings(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await start().url).toBe('https://desk.test/api');
  });

  it('is told as such where nothing is known, and settings that are wrong are not kept', async () => {
    surroundings(file({ apiUrl: 1 }));
    await faultOf(start());
    surroundings(() => Promise.reject(new TypeError('Failed to fetch')));
    const api = start();
    api.url.catch(() => undefined);
    await expect(get(api)).rejects.toThrow('Failed to fetch');
  });
});

describe('settings that are wrong are told by file and field', () => {
  const of = (content: unknown) => faultOf((surroundings(file(content)), start()));

  it.each([
    ['is not there', () => new Response(null, { status: 404 }), 'config_missing'],
    [
      'is the page, which a host sends where nothing is',
      () =>
        new Response('<!doctype html>', {
          headers: { 'Content-Type': 'text/html; charset=utf-8' },
        }),
      'config_missing',
    ],
    ['is no JSON', file('{"apiUrl": '), 'config_no_json'],
  ])('config.json %s', async (_, config, kind) => {
    surroundings(config);
    expect(await faultOf(start())).toEqual({ kind, file: 'config.json' });
  });

  it.each([
    ['no apiUrl', {}, '/apiUrl'],
    ['a misspelt name', { apiUrl: '/api', requesthook: 'hook.js' }, '/requesthook'],
    ['a number', { apiUrl: 8080 }, '/apiUrl'],
    ['no web address', { apiUrl: 'ftp://api.test' }, '/apiUrl'],
    [
      'a hook from elsewhere',
      { apiUrl: '/api', requestHook: 'https://cdn.test/h.js' },
      '/requestHook',
    ],
  ])('config.json has %s', async (_, content, pointer) => {
    expect(await of(content)).toMatchObject({ kind: 'config_fields', violations: [{ pointer }] });
  });

  it('an origin that the page’s policy forbids, which the browser would refuse without a word', async () => {
    expect(await of({ apiUrl: 'https://api.test/v1' })).toEqual({
      kind: 'config_origin',
      file: 'config.json',
      field: 'apiUrl',
      origin: 'https://api.test',
    });
  });

  it('and are looked at anew by the next request', async () => {
    let content = '{}';
    const { sent } = surroundings(() => file(content)());
    const api = start();
    await faultOf(api);
    content = '{"apiUrl": "/api"}';
    await get(api);
    expect(sent).toHaveLength(1);
  });
});

describe('a request hook', () => {
  const withHook = (module: object | null) => {
    const { sent, api } = surroundings(file({ apiUrl: '/api', requestHook: 'hook.js' }));
    const load = vi.fn<(url: string) => Promise<object>>(() =>
      module ? Promise.resolve(module) : Promise.reject(new TypeError('no such script')),
    );
    return { sent, api, load, live: start({ load }) };
  };

  it('is loaded once, from beside the page, and sends every request', async () => {
    const { sent, load, live } = withHook({
      send: (request: Request, next: (request: Request) => Promise<Response>) => {
        request.headers.set('Authorization', 'Bearer one');
        return next(request);
      },
    });
    await Promise.all([get(live), get(live)]);
    expect(load.mock.calls).toEqual([[`${HOME}hook.js`]]);
    expect(sent.map(({ headers }) => headers.get('Authorization'))).toEqual([
      'Bearer one',
      'Bearer one',
    ]);
  });

  it('may ask again with another token', async () => {
    const { sent, live, api } = withHook({
      send: async (request: Request, next: (request: Request) => Promise<Response>) => {
        const answer = await next(request.clone());
        return answer.status === 401 ? next(request) : answer;
      },
    });
    api.mockResolvedValueOnce(new Response(null, { status: 401 }));
    expect((await get(live)).status).toBe(200);
    expect(sent).toHaveLength(2);
  });

  it.each([
    ['cannot be loaded', null, { kind: 'hook_missing' }],
    ['exports no send', { default: 1 }, { kind: 'hook_no_send' }],
    ['gives no response', { send: () => 'fine' }, { kind: 'hook_no_response' }],
    [
      'throws',
      {
        send: () => {
          throw new Error('no session');
        },
      },
      { kind: 'hook_threw', message: 'no session' },
    ],
  ])('that %s is told so', async (_, module, fault) => {
    expect(await faultOf(withHook(module).live)).toEqual({ ...fault, file: 'hook.js' });
  });

  it('is not blamed where no script comes for want of the network', async () => {
    const { live } = withHook(null);
    vi.stubGlobal('navigator', { onLine: false });
    await expect(get(live)).rejects.toThrow('no such script');
  });

  it('is not blamed for a lost network', async () => {
    const { live, api } = withHook({
      send: (request: Request, next: (request: Request) => Promise<Response>) => next(request),
    });
    api.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await expect(get(live)).rejects.toThrow('Failed to fetch');
  });
});
