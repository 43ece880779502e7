import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  stripSearchParams,
} from '@tanstack/react-router';
import { CHECK_DEFAULTS, checkSearch } from '@/features/check/search';
import { DOSSIER_DEFAULTS, dossierSearch } from '@/features/streamer/search';
import { REGISTER_DEFAULTS, registerSearch } from '@/features/streamers/search';
import { CrashPage } from './crash-page';
import { NotFoundPage } from './not-found-page';
import { PendingPage } from './pending-page';
import { parseSearch, stringifySearch } from './search-params';
import { Shell } from './shell';

const root = createRootRoute({ component: Shell });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('@/features/home/home-page'), 'HomePage'),
});

const streamers = createRoute({
  getParentRoute: () => root,
  path: '/streamers',
  validateSearch: registerSearch,
  search: { middlewares: [stripSearchParams(REGISTER_DEFAULTS)] },
  component: lazyRouteComponent(
    () => import('@/features/streamers/streamers-page'),
    'StreamersPage',
  ),
});

const streamer = createRoute({
  getParentRoute: () => root,
  path: '/streamers/$streamerId',
  validateSearch: dossierSearch,
  search: { middlewares: [stripSearchParams(DOSSIER_DEFAULTS)] },
  component: lazyRouteComponent(() => import('@/features/streamer/streamer-page'), 'StreamerPage'),
});

const check = createRoute({
  getParentRoute: () => root,
  path: '/check/$streamerId',
  validateSearch: checkSearch,
  search: { middlewares: [stripSearchParams(CHECK_DEFAULTS)] },
  component: lazyRouteComponent(() => import('@/features/check/check-page'), 'CheckPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([home, streamers, streamer, check]),
  basepath: import.meta.env.BASE_URL,
  parseSearch,
  stringifySearch,
  // what a route's schema doesn't name stays out of its search, and so out of requests
  search: { strict: true },
  scrollRestoration: true,
  defaultPreload: 'intent',
  defaultPendingComponent: PendingPage,
  defaultErrorComponent: CrashPage,
  defaultNotFoundComponent: NotFoundPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
