import { describe, expect, it } from 'vitest';
import { shellCache } from './shell-cache';

const SCOPE = 'https://host.test/shop/';
const FILES = ['assets/page-1a.js', 'theme.js', ''];
const shellOf = (version: string, files = FILES) => ({ version, entry: files[0] ?? '', files });

/** What of the browser's caches is used here, in memory; `full` refuses what is put in. */
function memoryCaches() {
  const stored = new Map<string, Map<string, Response>>();
  const state = { full: false };
  const caches = {
    open: (name: string) => {
      const files = stored.get(name) ?? new Map<string, Response>();
      stored.set(name, files);
      return Promise.resolve({
        match: (url: string) => Promise.resolve(files.get(url)?.clone()),
        put: (url: string, response: Response) => {
          if (state.full) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
          files.set(url, response);
          return Promise.resolve();
        },
      });
    },
    keys: () => Promise.resolve([...stored.keys()]),
    delete: (name: string) => Promise.resolve(stored.delete(name)),
  } as unknown as CacheStorage;
  return { caches, stored, state };
}

/** A host whose files are their own names and the build that is on it, until it is `gone`. */
function makeHost(build = 'A') {
  const state = { gone: false, build, missing: new Set<string>(), asked: [] as string[] };
  const fetch = (request: Request | string) => {
    const url = typeof request === 'string' ? request : request.url;
    state.asked.push(url.slice(SCOPE.length));
    if (state.gone) return Promise.reject(new TypeError('Failed to fetch'));
    // as hosts do that answer with the page where nothing is
    const page = state.missing.has(url.slice(SCOPE.length));
    return Promise.resolve(
      new Response(`${state.build}:${url}`, {
        headers: { 'Content-Type': page ? 'text/html' : 'text/plain' },
      }),
    );
  };
  return { fetch, state };
}

const ask = (path: string, init: { navigate?: boolean; method?: string; within?: string } = {}) =>
  ({
    url: new URL(path, SCOPE).href,
    method: init.method ?? 'GET',
    mode: init.navigate ? 'navigate' : 'cors',
    destination: init.within ?? (init.navigate ? 'document' : 'script'),
  }) as Request;

function world(version = 'v1', files = FILES) {
  const browser = memoryCaches();
  const host = makeHost();
  const worker = (name: string, named = files) =>
    shellCache(shellOf(name, named), {
      caches: browser.caches,
      fetch: host.fetch,
      scope: SCOPE,
    });
  return { ...browser, host: host.state, worker, shell: worker(version) };
}

const text = async (answer: Promise<Response> | null) => (await answer)?.text();

describe('without the network', () => {
  it('opens every page of the app with the page that was kept', async () => {
    const { shell, host } = world();
    await shell.keep();
    host.gone = true;
    const answer = shell.answer(ask('check/s1?window=30d', { navigate: true }));
    expect(await text(answer)).toBe(`A:${SCOPE}`);
    expect(await text(shell.answer(ask('theme.js')))).toBe(`A:${SCOPE}theme.js`);
    expect(await text(shell.answer(ask('assets/page-1a.js')))).toBe(`A:${SCOPE}assets/page-1a.js`);
  });

  it('fails as the network did where nothing is kept', async () => {
    const { shell, host } = world();
    host.gone = true;
    await expect(shell.answer(ask('check/s1', { navigate: true }))).rejects.toThrow(TypeError);
  });
});

describe('with the network', () => {
  it('brings the page as it is now, and a file with a hash in its name from what is kept', async () => {
    const { shell, host } = world();
    await shell.keep();
    host.build = 'B';
    host.asked.length = 0;
    expect(await text(shell.answer(ask('', { navigate: true })))).toBe(`B:${SCOPE}`);
    expect(await text(shell.answer(ask('assets/page-1a.js')))).toMatch(/^A:/);
    expect(host.asked).toEqual(['']);
  });

  it('keeps what a page loads later, and answers it even where that cannot be kept', async () => {
    const { shell, host, state } = world();
    await text(shell.answer(ask('assets/dossier-2b.js')));
    state.full = true;
    expect(await text(shell.answer(ask('assets/chart-3c.js')))).toMatch(/^A:/);
    host.gone = true;
    expect(await text(shell.answer(ask('assets/dossier-2b.js')))).toMatch(/^A:/);
    await expect(shell.answer(ask('assets/chart-3c.js'))).rejects.toThrow(TypeError);
  });

  it('never keeps a page in place of a file that is gone', async () => {
    const { shell, host, stored } = world();
    host.missing.add('assets/page-1a.js');
    await text(shell.answer(ask('assets/page-1a.js')));
    await expect(shell.keep()).rejects.toThrow('is not there');
    expect([...stored.values()].filter((files) => files.size > 0)).toEqual([]);
  });

  it.each([
    ['an API’s answers', ask('api/v1/streamers')],
    ['what is written', ask('assets/page-1a.js', { method: 'POST' })],
    ['another deployment', ask('https://host.test/other/assets/page-1a.js')],
    ['a frame on another’s page', ask('badge/s1', { navigate: true, within: 'iframe' })],
  ])('leaves %s alone', (_, request) => {
    expect(world().shell.answer(request)).toBeNull();
  });
});

describe('a newer version', () => {
  it('fetches only what changed, and throws the older away once it takes over', async () => {
    const { shell, worker, host, stored } = world();
    await shell.keep();
    host.asked.length = 0;
    const newer = worker('v2', ['assets/page-1a.js', 'assets/more-9z.js', 'theme.js', '']);
    await newer.keep();
    expect(host.asked).toEqual(['assets/more-9z.js', 'theme.js', '']);
    expect([...stored.keys()]).toEqual(['castcheck /shop/ v1', 'castcheck /shop/ v2']);
    stored.set('castcheck /other/ v1', new Map());
    stored.set('somebody else’s', new Map());
    await newer.prune();
    expect([...stored.keys()]).toEqual([
      'castcheck /shop/ v2',
      'castcheck /other/ v1',
      'somebody else’s',
    ]);
  });

  it('is not whole, and says so, where the disk is full', async () => {
    const { shell, state } = world();
    state.full = true;
    await expect(shell.keep()).rejects.toThrow('full');
  });
});
