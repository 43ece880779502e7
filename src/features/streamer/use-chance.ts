import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';

const LEAST_SHOWN = 0.0001;

/** A chance as a percentage, with the digits it deserves; never 0. */
export function useChance() {
  const { t } = useTranslation('authenticity');
  const format = useFormat();
  return (chance: number) => {
    if (chance < LEAST_SHOWN) return t('below', { value: format.percent(LEAST_SHOWN, 2) });
    if (chance < 0.01) return format.percent(chance, 2);
    return format.percent(chance, chance < 0.1 ? 1 : 0);
  };
}
