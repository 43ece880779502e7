import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
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
import { referenceSearch } from '@/features/reference/search';
import { repliesSearch } from '@/features/reply/search';
import { DOSSIER_DEFAULTS, dossierSearch } from '@/features/streamer/search';
import { REGISTER_DEFAULTS, registerSearch } from '@/features/streamers/search';
import { loadStrings } from '@/i18n/i18n';
import { WRONG_DEFAULTS, wrongSearch } from '@/features/wrong/search';
import { CrashPage } from './crash-page';
import { NotFoundPage } from './not-found-page';
import { PendingPage } from './pending-page';
import { parseSearch, stringifySearch } from './search-params';
import { Shell } from './shell';

/** A page's script and its strings, side by side. */
const page = <Module extends Record<string, unknown>, Name extends keyof Module>(
  load: () => Promise<Module>,
  name: Name,
  ...strings: string[]
) =>
  lazyRouteComponent(async () => {
    const [module] = await Promise.all([load(), loadStrings(strings)]);
    return module;
  }, name);

const root = createRootRoute({ component: Shell });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: page(() => import('@/features/home/home-page'), 'HomePage', 'home', 'finder'),
});

const streamers = createRoute({
  getParentRoute: () => root,
  path: '/streamers',
  validateSearch: registerSearch,
  search: { middlewares: [stripSearchParams(REGISTER_DEFAULTS)] },
  component: page(
    () => import('@/features/streamers/streamers-page'),
    'StreamersPage',
    'streamers',
  ),
});

const streamer = createRoute({
  getParentRoute: () => root,
  path: '/streamers/$streamerId',
  validateSearch: dossierSearch,
  search: { middlewares: [stripSearchParams(DOSSIER_DEFAULTS)] },
  component: page(() => import('@/features/streamer/streamer-page'), 'StreamerPage', 'streamer'),
});

const check = createRoute({
  getParentRoute: () => root,
  path: '/check/$streamerId',
  validateSearch: checkSearch,
  search: { middlewares: [stripSearchParams(CHECK_DEFAULTS)] },
  component: page(() => import('@/features/check/check-page'), 'CheckPage', 'check'),
});

const wrong = createRoute({
  getParentRoute: () => root,
  path: '/check/$streamerId/wrong',
  validateSearch: wrongSearch,
  search: { middlewares: [stripSearchParams(WRONG_DEFAULTS)] },
  component: page(() => import('@/features/wrong/wrong-page'), 'WrongPage', 'rights'),
});

const find = createRoute({
  getParentRoute: () => root,
  path: '/follow',
  component: page(() => import('@/features/follow/find-page'), 'FindPage', 'follow'),
});

const follow = createRoute({
  getParentRoute: () => root,
  path: '/follow/$complaintId',
  component: page(() => import('@/features/follow/follow-page'), 'FollowPage', 'follow'),
});

const law = createRoute({
  getParentRoute: () => root,
  path: '/law',
  validateSearch: lawSearch,
  component: page(() => import('@/features/law/law-page'), 'LawPage', 'law'),
});

const data = createRoute({
  getParentRoute: () => root,
  path: '/data',
  component: page(() => import('@/features/data/data-page'), 'DataPage', 'data'),
});

const reference = createRoute({
  getParentRoute: () => root,
  path: '/data/api',
  validateSearch: referenceSearch,
  component: page(
    () => import('@/features/reference/reference-page'),
    'ReferencePage',
    'reference',
  ),
});

const method = createRoute({
  getParentRoute: () => root,
  path: '/method',
  validateSearch: methodSearch,
  search: { middlewares: [stripSearchParams(METHOD_DEFAULTS)] },
  component: page(() => import('@/features/method/method-page'), 'MethodPage', 'method'),
});

const reply = createRoute({
  getParentRoute: () => root,
  path: '/check/$streamerId/reply',
  component: page(() => import('@/features/reply/reply-page'), 'ReplyPage', 'reply'),
});

const followedReply = createRoute({
  getParentRoute: () => root,
  path: '/reply/$replyId',
  component: page(
    () => import('@/features/reply/followed-reply-page'),
    'FollowedReplyPage',
    'reply',
  ),
});

const replies = createRoute({
  getParentRoute: () => root,
  path: '/replies',
  validateSearch: repliesSearch,
  component: page(() => import('@/features/reply/replies-page'), 'RepliesPage', 'reply'),
});

const overview = createRoute({
  getParentRoute: () => root,
  path: '/overview',
  validateSearch: overviewSearch,
  search: { middlewares: [stripSearchParams(OVERVIEW_DEFAULTS)] },
  component: page(() => import('@/features/overview/overview-page'), 'OverviewPage', 'overview'),
});

const complaints = createRoute({
  getParentRoute: () => root,
  path: '/complaints',
  validateSearch: complaintsSearch,
  search: { middlewares: [stripSearchParams(COMPLAINTS_DEFAULTS)] },
  component: page(
    () => import('@/features/complaints/complaints-page'),
    'ComplaintsPage',
    'complaints',
    'chart',
  ),
});

const findings = createRoute({
  getParentRoute: () => root,
  path: '/findings',
  validateSearch: findingsSearch,
  search: { middlewares: [stripSearchParams(FINDINGS_DEFAULTS)] },
  component: page(() => import('@/features/findings/findings-page'), 'FindingsPage', 'findings'),
});

const compare = createRoute({
  getParentRoute: () => root,
  path: '/compare',
  validateSearch: compareSearch,
  search: { middlewares: [stripSearchParams(COMPARE_DEFAULTS)] },
  component: page(
    () => import('@/features/compare/compare-page'),
    'ComparePage',
    'compare',
    'chart',
  ),
});

const signals = createRoute({
  getParentRoute: () => root,
  path: '/signals',
  validateSearch: signalsSearch,
  search: { middlewares: [stripSearchParams(SIGNALS_DEFAULTS)] },
  component: page(() => import('@/features/signals/signals-page'), 'SignalsPage', 'signals'),
});

const cases = createRoute({
  getParentRoute: () => root,
  path: '/cases',
  validateSearch: casesSearch,
  search: { middlewares: [stripSearchParams(CASES_DEFAULTS)] },
  component: page(() => import('@/features/cases/cases-page'), 'CasesPage', 'cases', 'case'),
});

const caseFile = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId',
  validateSearch: caseSearch,
  component: page(() => import('@/features/cases/case-page'), 'CasePage', 'cases', 'case'),
});

const watchlist = createRoute({
  getParentRoute: () => root,
  path: '/watchlist',
  validateSearch: watchlistSearch,
  search: { middlewares: [stripSearchParams(WATCHLIST_DEFAULTS)] },
  component: page(() => import('@/features/lists/watchlist-page'), 'WatchlistPage', 'lists'),
});

const routeTree = root.addChildren([
  home,
  check,
  wrong,
  find,
  follow,
  law,
  data,
  reference,
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
]);

/** Over the browser's history unless another is given. */
export const createAppRouter = (history?: RouterHistory) =>
  createRouter({
    routeTree,
    ...(history && { history }),
    basepath: import.meta.env.BASE_URL,
    parseSearch,
    stringifySearch,
    // what a route's schema doesn't name stays out of its search, and so out of requests
    search: { strict: true },
    scrollRestoration: history === undefined,
    defaultPreload: 'intent',
    defaultPendingComponent: PendingPage,
    defaultErrorComponent: CrashPage,
    defaultNotFoundComponent: NotFoundPage,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
