import type { Language } from '@/i18n/language';
import { json, renderPage, type AddressCodec, type Answer } from '@/ui/test-page';
import { REGISTER_DEFAULTS, registerSearch } from './search';
import { StreamersPage } from './streamers-page';
import { makeFunnel, makeMeta, makeStreamersPage } from './test-objects';

function fixture(path: string): Response {
  if (path === '/meta') return json(makeMeta());
  return json(path === '/funnel' ? makeFunnel() : makeStreamersPage());
}

/** Shows the register at an address, in tests, over answers made by hand. Tells every list that was asked for. */
export async function renderRegister(
  address: AddressCodec,
  settings: { at?: string; language?: Language; answer?: Answer; narrow?: boolean } = {},
) {
  const { answer, ...view } = settings;
  const lists: URLSearchParams[] = [];
  const page = await renderPage(
    {
      path: '/streamers',
      component: StreamersPage,
      search: registerSearch,
      defaults: REGISTER_DEFAULTS,
      leadsTo: { '/streamers/$streamerId': 'Dossier', '/compare': 'Comparison' },
      namespaces: ['streamers', 'rule'],
      fixture,
    },
    {
      address,
      at: '/streamers?chart=hidden',
      ...view,
      answer: (path, query) => {
        if (path === '/streamers') lists.push(query);
        return answer?.(path, query);
      },
    },
  );
  return { ...page, lists };
}
