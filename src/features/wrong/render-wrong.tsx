import type { OfferedProduct, ProductsPage } from '@/contract/products';
import type { Language } from '@/i18n/language';
import { json, renderPage, type AddressCodec, type AnswerToSent } from '@/ui/test-page';
import { complaint, detail } from '@/ui/test-seller';
import { WRONG_DEFAULTS, wrongSearch } from './search';
import { WrongPage } from './wrong-page';

const honey: OfferedProduct = {
  productId: 'p-honey',
  title: '土蜂蜜 500 克',
  category: 'food',
  merchant: { enterpriseId: 'm1', name: '山里农产品有限公司' },
  roles: [{ role: 'commission', orders: 300 }],
  lastOfferedAt: '2026-05-20T20:00:00+08:00',
};
const lamp: OfferedProduct = {
  productId: 'p-lamp',
  title: '小台灯',
  category: 'electronics',
  merchant: { enterpriseId: 'e1', name: '杭州小满网络科技有限公司' },
  roles: [{ role: 'own_store', orders: 20 }],
  lastOfferedAt: '2026-05-10T20:00:00+08:00',
};
const products: ProductsPage = {
  items: [honey, lamp],
  nextCursor: null,
  total: 2,
  window: detail.window,
};
const meta = {
  title: 'Test data',
  asOf: '2026-10-31',
  fictional: true,
  sources: [],
  licenses: [],
  rowCounts: {},
  platforms: [],
  methodVersion: '1.0.0',
};

function fixture(path: string): Response {
  if (path === '/meta') return json(meta);
  if (path.endsWith('/products')) return json(products);
  return path === '/complaints' ? json(complaint, 201) : json(detail);
}

/** Shows the path at a step, in tests, over answers made by hand. Tells everything that was asked for. */
export const renderWrong = (
  address: AddressCodec,
  settings: { at?: string; language?: Language; answer?: AnswerToSent } = {},
) =>
  renderPage(
    {
      path: '/check/$streamerId/wrong',
      component: WrongPage,
      search: wrongSearch,
      defaults: WRONG_DEFAULTS,
      leadsTo: {
        '/check/$streamerId': 'Card',
        '/follow/$complaintId': 'Followed',
        '/law': 'Law',
      },
      namespaces: ['rights', 'follow'],
      fixture,
    },
    { address, at: '/check/s1/wrong', ...settings },
  );
