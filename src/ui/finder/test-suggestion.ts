import type { Suggestion, Suggestions } from '@/contract/meta';

/** A seller found by its whole name, for tests. */
export const suggestion = (streamerId: string, change: Partial<Suggestion> = {}): Suggestion => ({
  streamerId,
  displayName: '小雨',
  platform: { platformId: 'p', nameEn: 'Kuaijian', nameZh: '快见' },
  roomId: '1001',
  region: '33',
  followers: 12_000,
  mainCategory: 'apparel',
  verdict: 'no_red_flags',
  match: 'name',
  hit: [0, 2],
  ...change,
});

/** The API's whole answer, for tests. */
export const found = (...items: Suggestion[]): Suggestions => ({
  window: { spec: '90d', from: '2026-08-03', to: '2026-10-31' },
  items,
});
