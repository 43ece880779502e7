import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
  stripSearchParams,
} from '@tanstack/react-router';
import { configure, render } from '@testing-library/react';
import { Suspense } from 'react';
import { getI18n } from 'react-i18next';
import { configureClient } from '@/api/client';
import { startI18n } from '@/i18n/i18n';
import type { Language } from '@/i18n/language';
import { complaints, detail, reviews, trend } from '@/ui/test-seller';
import { CheckPage } from './check-page';
import { CHECK_DEFAULTS, checkSearch } from './search';

// a busy machine may take longer than the second that is usual
configure({ asyncUtilTimeout: 10_000 });

export interface Asked {
  method: string;
  path: string;
  query: URLSearchParams;
  key: string | null;
  body: unknown;
}
/** What the API answers: a body, or a status with a problem; `undefined` leaves it to the fixture. */
export type Answer = (asked: Asked) => Response | undefined;

export const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
export const problem = (status: number, errors: { pointer: string; detail: string }[] = []) =>
  json({ type: 'about:blank', title: 'Problem', status, errors }, status);

function fixture({ path }: Asked): Response {
  if (path.endsWith('/complaints')) return json(complaints);
  if (path.endsWith('/replies')) return json({ items: [] });
  if (path.endsWith('/reviews')) return json(reviews);
  if (path.endsWith('/trend')) return json(trend);
  return path.startsWith('/streamers/') ? json(detail) : problem(404);
}

/** Shows the card at an address, in tests, over answers made by hand. Tells everything that was asked of the API. */
export async function renderCard(
  settings: { at?: string; language?: Language; answer?: Answer } = {},
) {
  const { at = '/check/s1', language = 'en', answer } = settings;
  const asked: Asked[] = [];
  // jsdom lays nothing out, so there is nothing to scroll
  window.scrollTo = () => undefined;
  configureClient({
    baseUrl: '',
    fetch: async (input, init) => {
      const url = new URL(String(input), 'http://localhost');
      const one: Asked = {
        method: init?.method ?? 'GET',
        path: url.pathname,
        query: url.searchParams,
        key: new Headers(init?.headers).get('Idempotency-Key'),
        body: typeof init?.body === 'string' ? JSON.parse(init.body) : null,
      };
      asked.push(one);
      return answer?.(one) ?? fixture(one);
    },
  });
  // none before the first test
  if (!getI18n()) await startI18n();
  await getI18n().changeLanguage(language);
  await getI18n().loadNamespaces([
    'check',
    'card',
    'share',
    'reply',
    'domain',
    'common',
    'rights',
    'before',
    'follow',
    'finder',
  ]);
  // the parts that come later are at hand, so that no test waits for a transform
  await Promise.all([
    import('./rest-of-card'),
    import('./before-you-buy'),
    import('@/ui/answerable'),
    import('./filed-here'),
    import('./not-registered'),
    import('./sharing'),
  ]);
  const root = createRootRoute();
  const page = createRoute({
    getParentRoute: () => root,
    path: '/check/$streamerId',
    validateSearch: checkSearch,
    search: { middlewares: [stripSearchParams(CHECK_DEFAULTS)] },
    component: CheckPage,
  });
  const router = createRouter({
    routeTree: root.addChildren([page]),
    history: createMemoryHistory({ initialEntries: [at] }),
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
