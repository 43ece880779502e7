import { useTranslation } from 'react-i18next';
import { Bar, type BarShapeProps } from 'recharts';
import { useFormat } from '@/i18n/use-format';
import { WeekChart } from './week-chart';
import styles from './week-chart.module.css';
import type { WeekRow } from './week-rows';

/** Orders by week; a week the window cuts short is pale. */
export function OrdersChart({ rows }: { rows: WeekRow[] }) {
  const { t } = useTranslation('streamer');
  const format = useFormat();
  return (
    <WeekChart
      rows={rows}
      name={t('sales.ordersByWeek')}
      tick={format.compact}
      describe={(row) => [`${t('sales.orders')}: ${format.integer(row.orders)}`]}
    >
      <Bar
        dataKey="orders"
        isAnimationActive={false}
        maxBarSize={40}
        shape={({ x, y, width, height, payload }: BarShapeProps) => (
          <rect
            className={styles.bar}
            data-partial={payload.partial}
            x={x}
            y={y}
            width={width}
            height={height}
          />
        )}
      />
    </WeekChart>
  );
}
