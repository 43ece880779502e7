import { toQueryString } from '@/contract/query-string';
import { DEFAULT_WINDOW } from '@/contract/primitives';
import type { Language } from '@/i18n/language';
import type { Theme } from '@/ui/theme';

/** The badge's box, in CSS pixels; it is made to fit. */
export const BADGE_SIZE = { width: 320, height: 120 } as const;
/**
 * The badge runs its own script, asks its own API and opens the card in a tab of its own; it can do nothing to the page around it.
 * `allow-same-origin` leaves it its own origin: without it the API, and the demo's worker, would refuse it.
 */
export const BADGE_SANDBOX =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

export interface BadgeLook {
  lang: Language;
  theme: Theme;
}

/** Where a seller's badge is; `base` is the app's own address and ends with a slash. */
export function badgeAddress(
  base: string,
  { seller, window, lang, theme }: BadgeLook & { seller: string; window: string },
): string {
  const query = toQueryString({
    id: seller,
    window: window === DEFAULT_WINDOW ? undefined : window,
    lang,
    theme: theme === 'system' ? undefined : theme,
  });
  return `${base}badge/?${query}`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
// what cannot be seen, line ends too: some editors that take pasted code would end the tag there
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]+/gu;

const attribute = (name: string, value: string | number) =>
  `${name}="${String(value)
    .replace(UNSEEN, ' ')
    .replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '')}"`;

/** The HTML that shows a badge on another site. A seller's name never becomes more than the text of an attribute. */
export function embedCode(address: string, title: string): string {
  const attributes = [
    attribute('src', address),
    attribute('title', title),
    attribute('width', BADGE_SIZE.width),
    attribute('height', BADGE_SIZE.height),
    attribute('sandbox', BADGE_SANDBOX),
    attribute('loading', 'lazy'),
    attribute('style', 'border: 0; border-radius: 8px; max-width: 100%'),
  ];
  return `<iframe ${attributes.join(' ')}></iframe>`;
}
