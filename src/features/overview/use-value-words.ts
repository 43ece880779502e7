import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { metaQuery } from '@/api/meta';
import type { BreakdownBy } from '@/contract/choices';
import { platformName } from '@/i18n/platform-name';
import { useLanguage } from '@/i18n/use-format';

const FAMILY = {
  category: 'category',
  level: 'skillLevel',
  role: 'sellerRole',
  region: 'region',
} as const;

/** Words a value of a dimension; null is what the records do not say. */
export function useValueWords() {
  const { t } = useTranslation(['overview', 'domain']);
  const language = useLanguage();
  const platforms = useQuery(metaQuery()).data?.platforms;
  return useCallback(
    (by: BreakdownBy, value: string | null): string => {
      if (by === 'level' && value === null) return t('domain:skillLevel.none');
      if (value === null) return t(`unknownValue.${by}`);
      if (by !== 'platform') return t(`domain:${FAMILY[by]}.${value}`);
      const platform = platforms?.find(({ platformId }) => platformId === value);
      return platform ? platformName(platform, language) : value;
    },
    [t, language, platforms],
  );
}
