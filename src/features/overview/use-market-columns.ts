import { useTranslation } from 'react-i18next';
import type { ChartColumn } from '@/ui/chart-frame';
import { useCells } from '@/ui/use-cells';
import { useWeekColumns } from '@/ui/use-week-columns';

const RATES = ['complaintRate', 'refundRate', 'qualityRefundRate', 'coverage'] as const;

/** The columns of the market's weeks. */
export function useMarketColumns(): ChartColumn[] {
  const { t } = useTranslation('overview');
  const cells = useCells();
  const { week, quality } = useWeekColumns();
  const number = (key: string, label: string, format: ChartColumn['format']): ChartColumn => ({
    key,
    label,
    align: 'end',
    ...(format && { format }),
  });
  return [
    ...week,
    number('broadcasts', t('column.broadcasts'), cells.integer),
    number('orders', t('column.orders'), cells.integer),
    number('settledYuan', t('column.settledYuan'), cells.yuan),
    number('complaintsCounted', t('column.complaintsCounted'), cells.integer),
    ...RATES.flatMap((rate) => {
      const format = rate === 'complaintRate' ? cells.decimal : cells.percent;
      const name = t(`column.${rate}`);
      return [
        number(rate, name, format),
        number(`${rate}Low`, t('column.low', { name }), format),
        number(`${rate}High`, t('column.high', { name }), format),
      ];
    }),
    number('medianFirstResponseHours', t('column.firstResponse'), cells.decimal),
    ...quality,
  ];
}
