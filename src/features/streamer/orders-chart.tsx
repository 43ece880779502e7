import { useTranslation } from 'react-i18next';
import { Bar } from 'recharts';
import { useFormat } from '@/i18n/use-format';
import { WeekBar } from '@/ui/week-bar';
import { WeekChart } from '@/ui/week-chart';
import type { WeekRow } from '@/ui/week-rows';

/** Orders by week; a week the window cuts short is pale. */
export function OrdersChart({ rows }: { rows: WeekRow[] }) {
  const { t } = useTranslation('streamer');
  const format = useFormat();
  return (
    <WeekChart
      rows={rows}
      name={t('sales.ordersByWeek')}
      tick={format.compact}
      describe={(row) => [
        t('pair', { label: t('sales.orders'), value: format.integer(row.orders) }),
      ]}
    >
      <Bar dataKey="orders" isAnimationActive={false} maxBarSize={40} shape={<WeekBar />} />
    </WeekChart>
  );
}
