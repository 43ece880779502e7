import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  stripSearchParams,
} from '@tanstack/react-router';
import { CHECK_DEFAULTS, checkSearch } from '@/features/check/search';
import { CASES_DEFAULTS, caseSearch, casesSearch } from '@/features/cases/search';
import { COMPARE_DEFAULTS, compareSearch } from '@/features/compare/search';
import { COMPLAINTS_DEFAULTS, complaintsSearch } from '@/features/complaints/search';
import { FINDINGS_DEFAULTS, findingsSearch } from '@/features/findings/search';
import { lawSearch } from '@/features/law/search';
import { METHOD_DEFAULTS, methodSearch } from '@/features/method/search';
import { OVERVIEW_DEFAULTS, overviewSearch } from '@/features/overview/search';
import { SIGNALS_DEFAULTS, signalsSearch } from '@/features/signals/search';
import { WATCHLIST_DEFAULTS, watchlistSearch } from '@/features/lists/search';
import { repliesSearch } from '@/features/reply/search';
import { DOSSIER_DEFAULTS, dossierSearch } from '@/features/streamer/search';
import { REGISTER_DEFAULTS, registerSearch } from '@/features/streamers/search';
import { WRONG_DEFAULTS, wrongSearch } from '@/features/wrong/search';
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

const wrong = createRoute({
  getParentRoute: () => root,
  path: '/check/$streamerId/wrong',
  validateSearch: wrongSearch,
  search: { middlewares: [stripSearchParams(WRONG_DEFAULTS)] },
  component: lazyRouteComponent(() => import('@/features/wrong/wrong-page'), 'WrongPage'),
});

const find = createRoute({
  getParentRoute: () => root,
  path: '/follow',
  component: lazyRouteComponent(() => import('@/features/follow/find-page'), 'FindPage'),
});

const follow = createRoute({
  getParentRoute: () => root,
  path: '/follow/$complaintId',
  component: lazyRouteComponent(() => import('@/features/follow/follow-page'), 'FollowPage'),
});

const law = createRoute({
  getParentRoute: () => root,
  path: '/law',
  validateSearch: lawSearch,
  component: lazyRouteComponent(() => import('@/features/law/law-page'), 'LawPage'),
});

const data = createRoute({
  getParentRoute: () => root,
  path: '/data',
  component: lazyRouteComponent(() => import('@/features/data/data-page'), 'DataPage'),
});

const method = createRoute({
  getParentRoute: () => root,
  path: '/method',
  validateSearch: methodSearch,
  search: { middlewares: [stripSearchParams(METHOD_DEFAULTS)] },
  component: lazyRouteComponent(() => import('@/features/method/method-page'), 'MethodPage'),
});

const reply = createRoute({
  getParentRoute: () => root,
  path: '/check/$streamerId/reply',
  component: lazyRouteComponent(() => import('@/features/reply/reply-page'), 'ReplyPage'),
});

const followedReply = createRoute({
  getParentRoute: () => root,
  path: '/reply/$replyId',
  component: lazyRouteComponent(
    () => import('@/features/reply/followed-reply-page'),
    'FollowedReplyPage',
  ),
});

const replies = createRoute({
  getParentRoute: () => root,
  path: '/replies',
  validateSearch: repliesSearch,
  component: lazyRouteComponent(() => import('@/features/reply/replies-page'), 'RepliesPage'),
});

const overview = createRoute({
  getParentRoute: () => root,
  path: '/overview',
  validateSearch: overviewSearch,
  search: { middlewares: [stripSearchParams(OVERVIEW_DEFAULTS)] },
  component: lazyRouteComponent(() => import('@/features/overview/overview-page'), 'OverviewPage'),
});

const complaints = createRoute({
  getParentRoute: () => root,
  path: '/complaints',
  validateSearch: complaintsSearch,
  search: { middlewares: [stripSearchParams(COMPLAINTS_DEFAULTS)] },
  component: lazyRouteComponent(
    () => import('@/features/complaints/complaints-page'),
    'ComplaintsPage',
  ),
});

const findings = createRoute({
  getParentRoute: () => root,
  path: '/findings',
  validateSearch: findingsSearch,
  search: { middlewares: [stripSearchParams(FINDINGS_DEFAULTS)] },
  component: lazyRouteComponent(() => import('@/features/findings/findings-page'), 'FindingsPage'),
});

const compare = createRoute({
  getParentRoute: () => root,
  path: '/compare',
  validateSearch: compareSearch,
  search: { middlewares: [stripSearchParams(COMPARE_DEFAULTS)] },
  component: lazyRouteComponent(() => import('@/features/compare/compare-page'), 'ComparePage'),
});

const signals = createRoute({
  getParentRoute: () => root,
  path: '/signals',
  validateSearch: signalsSearch,
  search: { middlewares: [stripSearchParams(SIGNALS_DEFAULTS)] },
  component: lazyRouteComponent(() => import('@/features/signals/signals-page'), 'SignalsPage'),
});

const cases = createRoute({
  getParentRoute: () => root,
  path: '/cases',
  validateSearch: casesSearch,
  search: { middlewares: [stripSearchParams(CASES_DEFAULTS)] },
  component: lazyRouteComponent(() => import('@/features/cases/cases-page'), 'CasesPage'),
});

const caseFile = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId',
  validateSearch: caseSearch,
  component: lazyRouteComponent(() => import('@/features/cases/case-page'), 'CasePage'),
});

const watchlist = createRoute({
  getParentRoute: () => root,
  path: '/watchlist',
  validateSearch: watchlistSearch,
  search: { middlewares: [stripSearchParams(WATCHLIST_DEFAULTS)] },
  component: lazyRouteComponent(() => import('@/features/lists/watchlist-page'), 'WatchlistPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    check,
    wrong,
    find,
    follow,
    law,
    data,
    method,
    reply,
    followedReply,
    replies,
    overview,
    streamers,
    streamer,
    complaints,
    findings,
    compare,
    signals,
    cases,
    caseFile,
    watchlist,
  ]),
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
