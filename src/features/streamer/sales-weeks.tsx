import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import type { StreamerSeries } from '@/contract/dossier';
import { ChartFrame } from '@/ui/chart-frame';
import { useCells } from '@/ui/use-cells';
import { useWeekColumns } from '@/ui/use-week-columns';
import styles from './sales-weeks.module.css';
import { weekRows } from '@/ui/week-rows';

const OrdersChart = lazy(() =>
  import('./orders-chart').then((module) => ({ default: module.OrdersChart })),
);
const SalesChart = lazy(() =>
  import('./sales-chart').then((module) => ({ default: module.SalesChart })),
);

interface SalesWeeksProps {
  series: StreamerSeries;
  streamerId: string;
}

/** Orders, and declared against settled sales, by week. */
export function SalesWeeks({ series, streamerId }: SalesWeeksProps) {
  const { t } = useTranslation('streamer');
  const cells = useCells();
  const { week, quality } = useWeekColumns();
  const rows = weekRows(series);
  const { from, to } = series.window;
  return (
    <div className={styles.weeks}>
      <ChartFrame
        title={t('sales.ordersByWeek')}
        columns={[
          ...week,
          { key: 'broadcasts', label: t('sales.broadcasts'), align: 'end', format: cells.integer },
          { key: 'orders', label: t('sales.orders'), align: 'end', format: cells.integer },
          ...quality,
        ]}
        rows={rows}
        fileName={`${streamerId}-orders-${from}-${to}`}
      >
        <OrdersChart rows={rows} />
      </ChartFrame>
      <ChartFrame
        title={t('sales.salesByWeek')}
        columns={[
          ...week,
          { key: 'declaredYuan', label: t('sales.declaredYuan'), align: 'end', format: cells.yuan },
          { key: 'settledYuan', label: t('sales.settledYuan'), align: 'end', format: cells.yuan },
          ...quality,
        ]}
        rows={rows}
        fileName={`${streamerId}-sales-${from}-${to}`}
      >
        <SalesChart rows={rows} />
      </ChartFrame>
    </div>
  );
}
