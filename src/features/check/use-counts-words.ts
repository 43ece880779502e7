import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import type { ToldRate } from './told-fact';

/** The counts a frequency rests on, in a sentence. */
export function useCountsWords(): (told: ToldRate) => string {
  const { t } = useTranslation('card');
  const format = useFormat();
  return ({ code, numerator, denominator, unknown }) =>
    t(`sure.restsOn.${code === 'coverage' && unknown === 0 ? 'coverageKnown' : code}`, {
      numerator: format.integer(numerator),
      denominator: format.integer(denominator),
      unknown: format.integer(unknown),
    });
}
