import type { Language } from '@/i18n/language';
import { json, renderPage, type AddressCodec, type Answer } from '@/ui/test-page';
import { ComplaintsPage } from './complaints-page';
import { COMPLAINTS_DEFAULTS, complaintsSearch } from './search';
import { makeComplaint, makeCross, makeMeta, makePage, makeTrend } from './test-objects';

function fixture(path: string): Response {
  if (path === '/meta') return json(makeMeta());
  if (path === '/complaints/trend') return json(makeTrend());
  if (path === '/complaints/breakdown') return json(makeCross());
  return json(path === '/complaints' ? makePage() : makeComplaint());
}

/** Shows the explorer at an address, in tests, over answers made by hand. Tells everything that was asked for. */
export const renderComplaints = (
  address: AddressCodec,
  settings: { at?: string; language?: Language; answer?: Answer; narrow?: boolean } = {},
) =>
  renderPage(
    {
      path: '/complaints',
      component: ComplaintsPage,
      search: complaintsSearch,
      defaults: COMPLAINTS_DEFAULTS,
      leadsTo: { '/streamers/$streamerId': 'Dossier' },
      namespaces: ['complaints', 'complaint', 'chart', 'case'],
      fixture,
    },
    { address, at: '/complaints', ...settings },
  );
