import { useTranslation } from 'react-i18next';
import { Bar } from 'recharts';
import { useFormat } from '@/i18n/use-format';
import { WeekBar } from '@/ui/week-bar';
import { WeekChart } from '@/ui/week-chart';
import type { TrendRow } from './trend-rows';

/** How many complaints came each week: those that count, and on top of them those that don't. */
export function TrendCountsChart({ rows }: { rows: TrendRow[] }) {
  const { t } = useTranslation(['complaints', 'chart']);
  const format = useFormat();
  return (
    <WeekChart
      rows={rows}
      name={t('trend.counts')}
      maturing={t('trend.unsettled')}
      tick={format.compact}
      describe={({ received, complaintsCounted, leftOut }) => [
        t('trend.weekReceived', { shown: format.integer(received) }),
        t('trend.weekCounted', { shown: format.integer(complaintsCounted) }),
        t('trend.weekLeftOut', { shown: format.integer(leftOut) }),
      ]}
    >
      <Bar
        dataKey="complaintsCounted"
        stackId="received"
        shape={<WeekBar />}
        maxBarSize={28}
        isAnimationActive={false}
      />
      <Bar
        dataKey="leftOut"
        stackId="received"
        fill="var(--raised)"
        stroke="var(--line-strong)"
        maxBarSize={28}
        isAnimationActive={false}
      />
    </WeekChart>
  );
}
