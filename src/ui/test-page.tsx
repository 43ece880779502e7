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
import { Suspense, type ReactNode } from 'react';
import { getI18n } from 'react-i18next';
import type * as z from 'zod/mini';
import { configureClient } from '@/api/client';
import { startI18n } from '@/i18n/i18n';
import type { Language } from '@/i18n/language';

export const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });

/** How a request was sent, beside its path and query. */
interface Sent {
  method: string;
  headers: Headers;
  /** Read as JSON; null where there was none. */
  body: unknown;
}

/** What the API answers to a path and its query; `undefined` leaves it to the fixture. */
export type Answer = (
  path: string,
  query: URLSearchParams,
) => Response | Promise<Response> | undefined;

/** An answer that depends on how it was asked for: a write's. */
export type AnswerToSent = (path: string, query: URLSearchParams, sent: Sent) => ReturnType<Answer>;

/** How the app writes search parameters. */
export interface AddressCodec {
  parseSearch: (text: string) => Record<string, unknown>;
  stringifySearch: (search: Record<string, unknown>) => string;
}

interface TestPage<Search extends z.ZodMiniObject> {
  path: string;
  component: () => ReactNode;
  search: Search;
  /** Left out of the address where they hold. */
  defaults: Partial<z.output<Search>>;
  /** Other pages it leads to, by path, each with a heading alone. */
  leadsTo: Record<string, string>;
  namespaces: readonly string[];
  /** What the API answers where a test says nothing. */
  fixture: (path: string) => Response;
}

interface Settings {
  address: AddressCodec;
  at: string;
  language?: Language | undefined;
  answer?: AnswerToSent | undefined;
  /** A screen too narrow for columns side by side. */
  narrow?: boolean | undefined;
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

/** jsdom has the element without its modes. */
export function giveDialogs() {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
}

const matching = (matches: boolean) => (media: string) =>
  Object.assign(new EventTarget(), {
    media,
    matches: matches && media.includes('max-width'),
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });

/** Shows a page at an address, in tests, over answers made by hand. Tells everything that was asked for. */
export async function renderPage<Search extends z.ZodMiniObject>(
  page: TestPage<Search>,
  { address, at, language = 'en', answer, narrow = false }: Settings,
) {
  const asked: ({ path: string; query: URLSearchParams } & Sent)[] = [];
  giveHeight();
  giveDialogs();
  window.matchMedia = matching(narrow);
  configureClient({
    baseUrl: '',
    fetch: async (input, init = {}) => {
      const { pathname: path, searchParams: query } = new URL(String(input), 'http://localhost');
      const sent = {
        method: init.method ?? 'GET',
        headers: new Headers(init.headers),
        body: typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : null,
      };
      asked.push({ path, query, ...sent });
      return (await answer?.(path, query, sent)) ?? page.fixture(path);
    },
  });
  // nothing until it is started, whatever its type says
  if (!(getI18n() as unknown)) await startI18n();
  await getI18n().changeLanguage(language);
  await getI18n().loadNamespaces([...page.namespaces, 'domain', 'common']);
  const root = createRootRoute();
  const shown = createRoute({
    getParentRoute: () => root,
    path: page.path,
    validateSearch: page.search,
    search: { middlewares: [stripSearchParams(page.defaults as never)] },
    component: page.component,
  });
  const others = Object.entries(page.leadsTo).map(([path, heading]) =>
    createRoute({ getParentRoute: () => root, path, component: () => <h1>{heading}</h1> }),
  );
  const router = createRouter({
    routeTree: root.addChildren([shown, ...others]),
    history: createMemoryHistory({ initialEntries: [at] }),
    ...address,
  });
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const view = render(
    <QueryClientProvider client={client}>
      <Suspense>
        {/* a router of these routes alone, where the app's type is expected */}
        <RouterProvider router={router as never} />
      </Suspense>
    </QueryClientProvider>,
  );
  return { ...view, asked, router, address: () => router.state.location.searchStr };
}
