import { useTranslation } from 'react-i18next';
import { Bar } from 'recharts';
import { useFormat } from '@/i18n/use-format';
import { ticksTo } from '@/ui/rate-axis';
import { WeekBar } from '@/ui/week-bar';
import { WeekChart } from '@/ui/week-chart';
import type { Multiple } from './multiples';

interface OrdersMultipleProps {
  multiple: Multiple;
  /** The most orders a week of anybody has: all axes end at or above it. */
  top: number;
}

/** One streamer's orders by week. */
export function OrdersMultiple({ multiple, top }: OrdersMultipleProps) {
  const { t } = useTranslation('compare');
  const format = useFormat();
  return (
    <WeekChart
      rows={multiple.rows}
      name={t('weeks.ordersOf', { name: multiple.streamer.label })}
      tick={format.compact}
      ticks={ticksTo(top)}
      height={170}
      describe={(row) => [t('weeks.ordersIn', { orders: format.integer(row.orders) })]}
    >
      <Bar dataKey="orders" isAnimationActive={false} maxBarSize={24} shape={<WeekBar />} />
    </WeekChart>
  );
}
