import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { metaQuery } from '@/api/meta';
import { useFormat, useLanguage } from '@/i18n/use-format';
import type { FilterWordsContext } from './filter-words';

/** What the words of filters need, in the language on screen. */
export function useFilterWords(): FilterWordsContext {
  const { t } = useTranslation(['streamers', 'rule', 'domain', 'common']);
  const format = useFormat();
  const language = useLanguage();
  const platforms = useQuery(metaQuery()).data?.platforms ?? [];
  return { t, format, language, platforms };
}
