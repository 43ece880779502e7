import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { metaQuery } from '@/api/meta';
import type { CrossDimension, ExplorerFacet } from '@/contract/choices';
import type { StreamerRef } from '@/contract/streamer-ref';
import { platformName } from '@/i18n/platform-name';
import { useFormat, useLanguage } from '@/i18n/use-format';
import type { ActiveFilter } from './filters';

/** Where the values of each facet and dimension have their words; platforms bring their own, months are dates. */
const WORDS = {
  category: 'domain:complaintCategory',
  channel: 'domain:channel',
  status: 'domain:complaintStatus',
  outcome: 'domain:outcome',
  counted: 'domain:counted',
  answered: 'complaints:answered',
  region: 'domain:region',
  goods: 'domain:category',
} as const;

/** The words of filters and dimensions in the language on screen; `streamer` is whom the list is narrowed to, where it is known. */
export function useFilterWords(streamer: StreamerRef | undefined) {
  const { t } = useTranslation(['complaints', 'domain', 'common']);
  const { locale } = useFormat();
  const language = useLanguage();
  const platforms = useQuery(metaQuery()).data?.platforms ?? [];

  /** One value of a facet or a dimension; an id where its platform is not known (yet). */
  const valueWords = (name: ExplorerFacet | CrossDimension, value: string): string => {
    if (name === 'month') {
      return new Intl.DateTimeFormat(locale, {
        timeZone: 'UTC',
        year: 'numeric',
        month: 'short',
      }).format(new Date(`${value}-01T00:00Z`));
    }
    if (name !== 'platform') return t(`${WORDS[name]}.${value}`);
    const platform = platforms.find(({ platformId }) => platformId === value);
    return platform ? platformName(platform, language) : value;
  };

  /** One active filter, as its chip says it. */
  const filterWords = (filter: ActiveFilter): string => {
    if (filter.kind === 'text') return t('common:filters.text', { text: filter.text });
    if (filter.kind === 'streamer') {
      const { streamerId } = filter;
      const named = streamer?.streamerId === streamerId ? streamer.displayName : streamerId;
      return t('common:filters.value', { facet: t('row.streamer'), value: named });
    }
    const facet = t(`dimension.${filter.facet}`);
    return t('common:filters.value', { facet, value: valueWords(filter.facet, filter.value) });
  };

  return { valueWords, filterWords };
}
export type FilterWords = ReturnType<typeof useFilterWords>;
