import { useTranslation } from 'react-i18next';
import type { ComparedFigureName } from '@/domain/compared-figure-names';
import { useFormat } from '@/i18n/use-format';
import type { Lettered } from './lettered';

/** Says why a figure is not known: unknown is not 0. */
export function useWhyUnknown() {
  const { t } = useTranslation('compare');
  const format = useFormat();
  return (name: ComparedFigureName, { orders, firstResponses }: Lettered): string => {
    const { complaints, answered } = firstResponses;
    if (name === 'medianFirstResponse' || name === 'answeredBy7Days') {
      if (complaints === 0) return t('unknown.noComplaints');
      return t(name === 'medianFirstResponse' ? 'unknown.notYetHalf' : 'unknown.tooSoon', {
        answered: format.integer(answered),
        complaints: format.integer(complaints),
      });
    }
    return t(orders === 0 ? 'unknown.noOrders' : 'unknown.noRecords');
  };
}
