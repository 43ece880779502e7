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
import { startI18n, type Language } from '@/i18n/i18n';
import { REGISTER_DEFAULTS, registerSearch } from './search';
import { StreamersPage } from './streamers-page';
import { makeFunnel, makeMeta, makeStreamersPage } from './test-objects';

export const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });

/** What the API answers to a path and its query; `undefined` leaves it to the fixture. */
export type Answer = (
  path: string,
  query: URLSearchParams,
) => Response | Promise<Response> | undefined;

function fixture(path: string): Response {
  if (path === '/meta') return json(makeMeta());
  return json(path === '/funnel' ? makeFunnel() : makeStreamersPage());
}

/** jsdom lays nothing out: without a height the virtual rows would be none. */
function giveHeight() {
  const sizes = { offsetHeight: 800, offsetWidth: 1200, clientHeight: 800, clientWidth: 1200 };
  for (const [name, value] of Object.entries(sizes)) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, value });
  }
  HTMLElement.prototype.scrollIntoView = () => undefined;
  window.scrollTo = () => undefined;
}

const matching = (matches: boolean) => (media: string) =>
  Object.assign(new EventTarget(), {
    media,
    matches: matches && media.includes('max-width'),
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });

/** How the app writes search parameters. */
interface AddressCodec {
  parseSearch: (text: string) => Record<string, unknown>;
  stringifySearch: (search: Record<string, unknown>) => string;
}

/** Shows the register at an address, in tests, over answers made by hand. Tells every list that was asked for. */
export async function renderRegister(
  address: AddressCodec,
  settings: { at?: string; language?: Language; answer?: Answer; narrow?: boolean } = {},
) {
  const { at = '/streamers?chart=hidden', language = 'en', answer, narrow = false } = settings;
  const lists: URLSearchParams[] = [];
  giveHeight();
  window.matchMedia = matching(narrow);
  configureClient({
    baseUrl: '',
    fetch: async (input) => {
      const { pathname, searchParams } = new URL(String(input), 'http://localhost');
      if (pathname === '/streamers') lists.push(searchParams);
      return answer?.(pathname, searchParams) ?? fixture(pathname);
    },
  });
  // nothing until it is started, whatever its type says
  if (!(getI18n() as unknown)) await startI18n();
  await getI18n().changeLanguage(language);
  await getI18n().loadNamespaces(['streamers', 'domain', 'common']);
  const root = createRootRoute();
  const register = createRoute({
    getParentRoute: () => root,
    path: '/streamers',
    validateSearch: registerSearch,
    search: { middlewares: [stripSearchParams(REGISTER_DEFAULTS)] },
    component: StreamersPage,
  });
  const dossier = createRoute({
    getParentRoute: () => root,
    path: '/streamers/$streamerId',
    component: () => <h1>Dossier</h1>,
  });
  const compare = createRoute({
    getParentRoute: () => root,
    path: '/compare',
    component: () => <h1>Comparison</h1>,
  });
  const router = createRouter({
    routeTree: root.addChildren([register, dossier, compare]),
    history: createMemoryHistory({ initialEntries: [at] }),
    ...address,
  });
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const view = render(
    <QueryClientProvider client={client}>
      <Suspense>
        {/* a router of this route alone, where the app's type is expected */}
        <RouterProvider router={router as never} />
      </Suspense>
    </QueryClientProvider>,
  );
  return { ...view, lists, router, address: () => router.state.location.searchStr };
}
