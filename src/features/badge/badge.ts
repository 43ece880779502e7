import { ApiError } from '@/api/api-error';
import { call } from '@/api/client';
import { marketEndpoints } from '@/contract/endpoints/market';
import { streamersEndpoints } from '@/contract/endpoints/streamers';
import { DEFAULT_WINDOW } from '@/contract/primitives';
import type { StreamerDetail } from '@/contract/streamer';
import { plainText } from '@/domain/plain-text';
import { formatIn } from '@/i18n/format';
import { platformName } from '@/i18n/platform-name';
import { STROKE_WIDTH, TONE_SHAPE, VERDICT_TONE, type Tone } from '@/ui/verdict-shapes';
import styles from './badge.module.css';
import { element, svgElement } from './element';
import type { BadgeSearch } from './search';
import { badgeStrings, fill, type BadgeStrings } from './strings';

interface Surroundings {
  /** The app's own path; ends with a slash. */
  home: string;
  /** Requests wait for it. May reject with an ApiError. */
  ready: Promise<void>;
}

/** One seller's verdict in a small box on somebody else's page, by plain DOM: a framework would weigh more than all of it. */
export async function showBadge(
  box: HTMLElement,
  search: BadgeSearch,
  { home, ready }: Surroundings,
): Promise<void> {
  const { id, window, theme, lang } = search;
  // a rejection is told where it is waited for, below
  ready.catch(() => undefined);
  const root = document.documentElement;
  root.lang = lang === 'zh' ? 'zh-CN' : 'en';
  if (theme) root.dataset.theme = theme;
  box.className = styles.badge ?? '';
  const t = await badgeStrings(lang);
  document.title = t.title;
  const show = (tone: Tone, ...children: Node[]) => {
    box.dataset.tone = tone;
    box.replaceChildren(shape(tone), element('div', { class: styles.words }, ...children));
  };
  const showUnknown = () => show('unsure', told(t.unknown), link(home, t.search));

  if (id === undefined) {
    showUnknown();
    return;
  }
  const card = `${home}check/${encodeURIComponent(id)}${window === DEFAULT_WINDOW ? '' : `?${new URLSearchParams({ window }).toString()}`}`;
  show('unsure', told(t.loading));
  try {
    await ready;
    const [detail, { fictional }] = await Promise.all([
      call(streamersEndpoints.streamer, { params: { streamerId: id }, query: { window } }),
      call(marketEndpoints.meta),
    ]);
    document.title = fill(t.of, { name: plainText(detail.displayName) });
    show(
      VERDICT_TONE[detail.summary.verdict.kind],
      ...facts(detail, fictional, t, lang),
      link(card, t.open),
    );
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) showUnknown();
    // a demo that cannot start here will not start by trying again
    else if (error instanceof ApiError && error.failure.kind === 'demo')
      show('unsure', told(t.noDemo), link(card, t.open));
    else show('unsure', told(t.failed), retry(t.retry));
  }
}

function facts(
  { displayName, platform, roomId, summary, asOf }: StreamerDetail,
  fictional: boolean,
  t: BadgeStrings,
  lang: BadgeSearch['lang'],
): Node[] {
  const name = plainText(displayName);
  const place = `${platformName(platform, lang)} · ${fill(t.room, { id: roomId })}`;
  const date = fill(t.asOf, { date: formatIn(lang).date(asOf) });
  return [
    element('h1', { title: name }, name),
    element('p', { class: styles.verdict }, t.verdict[summary.verdict.kind]),
    element('p', { class: styles.small, title: place }, place),
    element('p', { class: styles.small }, fictional ? `${date} · ${t.fictional}` : date),
  ];
}

const told = (text: string) => element('p', { class: styles.told }, text);

/** Opens a tab of its own: in the box there is no room for a page. */
const link = (href: string, text: string) =>
  element('a', { href, target: '_blank', rel: 'noopener' }, text);

function retry(text: string): Node {
  const button = element('button', { type: 'button' }, text);
  // all of it anew: what failed may be the demo around it that has been closed
  button.addEventListener('click', () => location.reload());
  return button;
}

const shape = (tone: Tone): Node =>
  svgElement(
    'svg',
    { viewBox: '0 0 20 20', class: styles.shape, 'aria-hidden': 'true' },
    ...TONE_SHAPE[tone].map(({ d, dashes }) =>
      svgElement('path', {
        d,
        'stroke-width': String(STROKE_WIDTH),
        'stroke-dasharray': dashes?.join(' '),
      }),
    ),
  );
