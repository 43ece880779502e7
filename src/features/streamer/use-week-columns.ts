import { useTranslation } from 'react-i18next';
import type { ChartColumn } from '@/ui/chart-frame';
import { useCells } from './use-cells';

/** The columns every weekly table begins and ends with. */
export function useWeekColumns(): { week: ChartColumn[]; quality: ChartColumn[] } {
  const { t } = useTranslation(['streamer', 'common']);
  const cells = useCells();
  return {
    week: [
      { key: 'weekStart', label: t('sales.weekStart'), format: cells.date },
      { key: 'weekEnd', label: t('sales.weekEnd'), format: cells.date },
    ],
    quality: [
      { key: 'days', label: t('sales.days'), align: 'end', format: cells.integer },
      { key: 'maturing', label: t('common:week.maturing'), format: cells.yesNo },
    ],
  };
}
