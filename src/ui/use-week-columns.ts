import { useTranslation } from 'react-i18next';
import type { ChartColumn } from './chart-frame';
import { useCells } from './use-cells';

/**
 * The columns every weekly table begins and ends with, and those of a complaint rate in between. `maturing`: what is not final
 * about some weeks, where it is not that complaints are still arriving.
 */
export function useWeekColumns(
  maturing?: string,
): Record<'week' | 'rate' | 'quality', ChartColumn[]> {
  const { t } = useTranslation(['chart', 'common']);
  const cells = useCells();
  const number = (key: string, label: string, format: ChartColumn['format']) =>
    ({ key, label, align: 'end', ...(format && { format }) }) as const;
  return {
    week: [
      { key: 'weekStart', label: t('weekStart'), format: cells.date },
      { key: 'weekEnd', label: t('weekEnd'), format: cells.date },
    ],
    rate: [
      number('complaintsCounted', t('counted'), cells.integer),
      number('orders', t('orders'), cells.integer),
      number('estimate', t('complaintRate'), cells.decimal),
      number('low', t('low'), cells.decimal),
      number('high', t('high'), cells.decimal),
    ],
    quality: [
      number('days', t('days'), cells.integer),
      { key: 'maturing', label: maturing ?? t('common:week.maturing'), format: cells.yesNo },
    ],
  };
}
