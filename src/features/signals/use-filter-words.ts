import { useTranslation } from 'react-i18next';
import { useQuery } from '@tanstack/react-query';
import { metaQuery } from '@/api/meta';
import type { Signal } from '@/contract/signals';
import { platformName } from '@/i18n/platform-name';
import { useLanguage } from '@/i18n/use-format';
import type { ActiveFilter, FacetName } from './filters';

/** Filters and their values in words; `rows` know the streamer that the list is narrowed to. */
export function useFilterWords(rows: readonly Signal[]) {
  const { t } = useTranslation(['signals', 'domain', 'common']);
  const language = useLanguage();
  const platforms = useQuery(metaQuery()).data?.platforms;
  const valueWords = (facet: FacetName, value: string): string => {
    if (facet === 'chart') return t(`domain:dimension.${value}`);
    if (facet === 'category') return t(`domain:category.${value}`);
    if (facet !== 'platform') return t(`${facet}.${value}`);
    const platform = platforms?.find(({ platformId }) => platformId === value);
    return platform ? platformName(platform, language) : value;
  };
  const filterWords = (filter: ActiveFilter): string => {
    if (filter.kind === 'text') return t('common:filters.text', { text: filter.text });
    if (filter.kind === 'streamer') {
      const named = rows.find(({ streamer }) => streamer.streamerId === filter.streamerId);
      const value = named?.streamer.displayName ?? filter.streamerId;
      return t('common:filters.value', { facet: t('facet.streamer'), value });
    }
    const { facet, value } = filter;
    return t('common:filters.value', {
      facet: t(`facet.${facet}`),
      value: valueWords(facet, value),
    });
  };
  return { valueWords, filterWords };
}
export type FilterWords = ReturnType<typeof useFilterWords>;
