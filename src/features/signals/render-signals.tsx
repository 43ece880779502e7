import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
  stripSearchParams,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { Suspense } from 'react';
import { getI18n } from 'react-i18next';
import { configureClient } from '@/api/client';
import { startI18n } from '@/i18n/i18n';
import type { Language } from '@/i18n/language';
import { SIGNALS_DEFAULTS, signalsSearch } from './search';
import { SignalsPage } from './signals-page';
import { aDetail, aPage } from './test-objects';

export const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });

export interface Asked {
  method: string;
  path: string;
  query: URLSearchParams;
  body: unknown;
}
/** What the API answers; `undefined` leaves it to the fixture. */
export type Answer = (asked: Asked) => Response | undefined;

const fixture = ({ path }: Asked) => {
  if (path === '/signals') return json(aPage());
  if (path.startsWith('/signals/')) return json(aDetail());
  return json({ type: 'about:blank', title: 'Not found', status: 404 }, 404);
};

/** How the app writes search parameters. */
interface AddressCodec {
  parseSearch: (text: string) => Record<string, unknown>;
  stringifySearch: (search: Record<string, unknown>) => string;
}

/** Shows the signals at an address, in tests, over answers made by hand. Tells everything that was asked of the API. */
export async function renderSignals(
  address: AddressCodec,
  settings: { at?: string; language?: Language; answer?: Answer } = {},
) {
  const { at = '/signals', language = 'en', answer } = settings;
  const asked: Asked[] = [];
  // jsdom lays nothing out: without a height the virtual rows would be none
  for (const name of ['offsetHeight', 'offsetWidth', 'clientHeight', 'clientWidth']) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, value: 900 });
  }
  window.scrollTo = () => undefined;
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: false,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  configureClient({
    baseUrl: '',
    fetch: async (input, init) => {
      const { pathname, searchParams } = new URL(String(input), 'http://localhost');
      const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : null;
      const one = { method: init?.method ?? 'GET', path: pathname, query: searchParams, body };
      asked.push(one);
      return answer?.(one) ?? fixture(one);
    },
  });
  // nothing until it is started, whatever its type says
  if (!(getI18n() as unknown)) await startI18n();
  await getI18n().changeLanguage(language);
  await getI18n().loadNamespaces(['signals', 'chart', 'case', 'domain', 'common']);
  const root = createRootRoute();
  const signals = createRoute({
    getParentRoute: () => root,
    path: '/signals',
    validateSearch: signalsSearch,
    search: { middlewares: [stripSearchParams(SIGNALS_DEFAULTS)] },
    component: SignalsPage,
  });
  const router = createRouter({
    routeTree: root.addChildren([signals]),
    history: createMemoryHistory({ initialEntries: [at] }),
    ...address,
  });
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <Suspense>
        {/* a router of this route alone, where the app's type is expected */}
        <RouterProvider router={router as never} />
      </Suspense>
    </QueryClientProvider>,
  );
  return { asked, address: () => router.state.location.searchStr };
}
