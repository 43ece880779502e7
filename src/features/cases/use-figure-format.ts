import { useTranslation } from 'react-i18next';
import type { ComparedFigureName } from '@/domain/compared-figure-names';
import { useFormat } from '@/i18n/use-format';

/** Compared figures in their units: per 10,000 orders, hours, or a share. */
export function useFigureFormat() {
  const { t } = useTranslation('cases');
  const format = useFormat();
  const plain = (figure: ComparedFigureName, value: number): string => {
    if (figure === 'complaintRate') return format.decimal(value, 1);
    if (figure === 'medianFirstResponse') return format.duration(value);
    return format.percent(value, 1);
  };
  /** A difference: with its sign, shares in percentage points. */
  const signed = (figure: ComparedFigureName, value: number): string => {
    const sign = value < 0 ? '−' : '+';
    const size = Math.abs(value);
    if (figure === 'complaintRate' || figure === 'medianFirstResponse') {
      return sign + plain(figure, size);
    }
    return t('recheck.points', { value: sign + format.decimal(size * 100, 1) });
  };
  return { plain, signed };
}
