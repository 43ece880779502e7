import type { DemoTour } from '@/contract/demo';

type Stop = DemoTour['stops'][number];

/** The page on which a story can be seen. */
export function placeOf({ story, streamerId, displayName }: Stop) {
  const dossier = (tab: 'sales' | 'after_sales' | 'complaints' | 'verification') =>
    ({ to: '/streamers/$streamerId', params: { streamerId }, search: { tab } }) as const;
  const card = { to: '/check/$streamerId', params: { streamerId }, search: {} } as const;
  switch (story) {
    case 'quality_collapse':
      return dossier('after_sales');
    case 'faked_sales':
      return dossier('sales');
    case 'sold_before_report':
      return dossier('verification');
    case 'complaint_bombed':
      return dossier('complaints');
    case 'tiny_frightening':
    case 'advertising_only':
      return card;
    case 'homonym':
      return { to: '/streamers', params: {}, search: { q: displayName } } as const;
  }
}
