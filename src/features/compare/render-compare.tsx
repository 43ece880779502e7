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
import { ComparePage } from './compare-page';
import { COMPARE_DEFAULTS, compareSearch } from './search';

export const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });

/** How the app writes search parameters. */
interface AddressCodec {
  parseSearch: (text: string) => Record<string, unknown>;
  stringifySearch: (search: Record<string, unknown>) => string;
}

interface Settings {
  at: string;
  answer: (path: string) => Response;
}

/** Shows the comparison at an address, in tests, over answers made by hand. */
export async function renderCompare(codec: AddressCodec, { at, answer }: Settings) {
  window.scrollTo = () => undefined;
  configureClient({
    baseUrl: '',
    fetch: (input) => {
      const { pathname } = new URL(String(input), 'http://localhost');
      return Promise.resolve(answer(pathname));
    },
  });
  // nothing until it is started, whatever its type says
  if (!(getI18n() as unknown)) await startI18n();
  await getI18n().changeLanguage('en');
  await getI18n().loadNamespaces(['compare', 'case', 'chart', 'domain', 'common']);
  const root = createRootRoute();
  const compare = createRoute({
    getParentRoute: () => root,
    path: '/compare',
    validateSearch: compareSearch,
    search: { middlewares: [stripSearchParams(COMPARE_DEFAULTS)] },
    component: ComparePage,
  });
  const dossier = createRoute({
    getParentRoute: () => root,
    path: '/streamers/$streamerId',
    component: () => <h1>Dossier</h1>,
  });
  const router = createRouter({
    routeTree: root.addChildren([compare, dossier]),
    history: createMemoryHistory({ initialEntries: [at] }),
    search: { strict: true },
    ...codec,
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
  return { search: () => router.state.location.search as Record<string, unknown> };
}
