import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { metaQuery } from '@/api/meta';
import { platformName } from '@/i18n/platform-name';
import { useLanguage } from '@/i18n/use-format';
import type { FacetName } from './search';

/** A facet's values in the language on screen; a platform not known (yet) by its id. */
export function useFacetWords() {
  const { t } = useTranslation(['findings', 'domain', 'common']);
  const language = useLanguage();
  const platforms = useQuery(metaQuery()).data?.platforms ?? [];
  const valueWords = (facet: FacetName, value: string): string => {
    if (facet !== 'platform') return t(`domain:${facet}.${value}`);
    const platform = platforms.find(({ platformId }) => platformId === value);
    return platform ? platformName(platform, language) : value;
  };
  const chipWords = (facet: FacetName, value: string) =>
    t('common:filters.value', { facet: t(`facet.${facet}`), value: valueWords(facet, value) });
  return { valueWords, chipWords };
}
