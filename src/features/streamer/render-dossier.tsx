import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { configure, render } from '@testing-library/react';
import { Suspense } from 'react';
import { getI18n } from 'react-i18next';
import { configureClient } from '@/api/client';
import { startI18n } from '@/i18n/i18n';
import type { Language } from '@/i18n/language';
import { authenticity, readings } from './authenticity-fixture';
import { broadcasts, complaints, detail, findings, reviews, series } from './dossier-fixture';
import { dossierSearch } from './search';
import { StreamerPage } from './streamer-page';

// a busy machine may take longer than the second that is usual
configure({ asyncUtilTimeout: 10_000 });

export interface Asked {
  path: string;
  query: URLSearchParams;
}
/** What the API answers; `undefined` leaves it to the fixture. */
export type Answer = (asked: Asked) => Response | undefined;

export const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
export const problem = (status: number) =>
  json({ type: 'about:blank', title: 'Problem', status }, status);

const LISTS: Record<string, unknown> = {
  replies: { items: [] },
  series,
  broadcasts,
  complaints,
  reviews,
  findings,
  authenticity,
  'authenticity/broadcasts': readings,
};

function fixture({ path }: Asked): Response {
  const [, , id, ...rest] = path.split('/');
  const list = rest.join('/');
  if (id !== detail.streamerId) return problem(404);
  if (list === '') return json(detail);
  return list in LISTS ? json(LISTS[list]) : problem(404);
}

/** Shows the dossier at an address, in tests, over answers made by hand. Tells everything that was asked of the API. */
export async function renderDossier(
  settings: { search?: string; id?: string; language?: Language; answer?: Answer } = {},
) {
  const { search = '', id = detail.streamerId, language = 'en', answer } = settings;
  const asked: Asked[] = [];
  // jsdom lays nothing out, so there is nothing to scroll
  window.scrollTo = () => undefined;
  configureClient({
    baseUrl: '',
    fetch: async (input) => {
      const url = new URL(String(input), 'http://localhost');
      const one: Asked = { path: url.pathname, query: url.searchParams };
      asked.push(one);
      return answer?.(one) ?? fixture(one);
    },
  });
  // none before the first test
  if (!getI18n()) await startI18n();
  await getI18n().changeLanguage(language);
  await getI18n().loadNamespaces([
    'streamer',
    'authenticity',
    'findings',
    'rule',
    'reply',
    'domain',
    'common',
  ]);
  // the tabs are at hand, so that no test waits for a transform
  await Promise.all([
    import('./sales-tab'),
    import('./after-sales-tab'),
    import('./complaints-tab'),
    import('./verification-tab'),
    import('./authenticity-tab'),
    import('./replies-panel'),
  ]);
  const root = createRootRoute();
  const page = createRoute({
    getParentRoute: () => root,
    path: '/streamers/$streamerId',
    validateSearch: dossierSearch,
    component: StreamerPage,
  });
  const router = createRouter({
    routeTree: root.addChildren([page]),
    history: createMemoryHistory({ initialEntries: [`/streamers/${id}${search}`] }),
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
  return { ...view, asked, location: () => router.state.location };
}
