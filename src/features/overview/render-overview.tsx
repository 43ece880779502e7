import { BREAKDOWN_BY } from '@/contract/choices';
import type { Language } from '@/i18n/language';
import { json, renderPage, type AddressCodec, type Answer } from '@/ui/test-page';
import { OverviewPage } from './overview-page';
import { OVERVIEW_DEFAULTS, overviewSearch } from './search';
import { makeBreakdown, makeCategories, makeOverview, meta } from './test-objects';

function fixture(path: string): Response {
  if (path === '/meta') return json(meta);
  return json(path === '/overview' ? makeOverview() : makeCategories());
}

const breakdown: Answer = (path, query) => {
  const by = BREAKDOWN_BY.find((one) => one === query.get('by'));
  return path === '/overview/breakdown' && by ? json(makeBreakdown(by)) : undefined;
};

/** Shows the overview at an address, in tests, over answers made by hand. */
export const renderOverview = (
  address: AddressCodec,
  settings: { at?: string; language?: Language; answer?: Answer } = {},
) =>
  renderPage(
    {
      path: '/overview',
      component: OverviewPage,
      search: overviewSearch,
      defaults: OVERVIEW_DEFAULTS,
      leadsTo: { '/streamers': 'Register' },
      namespaces: ['overview', 'chart'],
      fixture,
    },
    {
      address,
      at: '/overview',
      ...settings,
      answer: (path, query) => settings.answer?.(path, query) ?? breakdown(path, query),
    },
  );
