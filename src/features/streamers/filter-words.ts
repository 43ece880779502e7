import type { TFunction } from 'i18next';
import type { FacetName, StreamerRow } from '@/contract/streamers';
import type { Format } from '@/i18n/format';
import type { Language } from '@/i18n/language';
import type { ActiveFilter } from './filters';
import { platformName } from '@/i18n/platform-name';

/** Where each facet's values have their words; platforms bring their own, rules have a file of their own. */
const WORDS: Record<Exclude<FacetName, 'platform' | 'breaks'>, string> = {
  category: 'domain:category',
  region: 'domain:region',
  level: 'domain:skillLevel',
  sellerRole: 'domain:sellerRole',
  volume: 'domain:volume',
  verdict: 'domain:verdict',
  signal: 'domain:funnel',
  verification: 'domain:coverageBand',
  enforcement: 'domain:enforcementState',
  concern: 'domain:dimension',
};

export interface FilterWordsContext {
  /** Of the namespaces `streamers`, `rule`, `domain` and `common`. */
  t: TFunction<['streamers', 'rule', 'domain', 'common']>;
  format: Format;
  language: Language;
  platforms: readonly StreamerRow['platform'][];
}

/** One value of a facet; an id where its platform is not known (yet). */
export function valueWords(
  { t, language, platforms }: Omit<FilterWordsContext, 'format'>,
  facet: FacetName,
  value: string,
): string {
  if (facet === 'breaks') return t(`rule:${value}`);
  if (facet !== 'platform') return t(`${WORDS[facet]}.${value}`);
  const platform = platforms.find(({ platformId }) => platformId === value);
  return platform ? platformName(platform, language) : value;
}

/** One active filter, as its chip says it. */
export function filterWords(context: FilterWordsContext, filter: ActiveFilter): string {
  const { t, format } = context;
  if (filter.kind === 'text') return t('common:filters.text', { text: filter.text });
  if (filter.kind === 'watched') return t('filters.watched');
  if (filter.kind === 'value') {
    const facet = t(`facet.${filter.facet}`);
    const value = valueWords(context, filter.facet, filter.value);
    return t('common:filters.value', { facet, value });
  }
  const { range, min, max } = filter;
  // as exact as the URL has it: a rounded bound would be another filter
  const bound = (value: number) => format.decimal(value, Number.isInteger(value) ? 0 : 2);
  const name = t(`range.${range}`);
  if (min !== undefined && max !== undefined) {
    return t('range.between', { name, min: bound(min), max: bound(max) });
  }
  return min === undefined
    ? t('range.to', { name, max: bound(max ?? 0) })
    : t('range.from', { name, min: bound(min) });
}
