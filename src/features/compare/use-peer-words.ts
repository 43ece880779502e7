import { useTranslation } from 'react-i18next';
import type { Peers } from '@/domain/types';
import { useFormat } from '@/i18n/use-format';

/** Names the group somebody is compared with. */
export function usePeerWords() {
  const { t } = useTranslation(['compare', 'domain']);
  const format = useFormat();
  return ({ category, count }: Peers): string =>
    category
      ? t('peers.category', {
          category: t(`domain:category.${category}`),
          number: format.integer(count),
        })
      : t('peers.all', { number: format.integer(count) });
}
