import { useTranslation } from 'react-i18next';
import { Bar, Line } from 'recharts';
import { useFormat } from '@/i18n/use-format';
import type { RateWeek } from '@/ui/rate-axis';
import { WeekChart } from '@/ui/week-chart';
import { WeekDot } from '@/ui/week-dot';

interface CourseChartProps {
  name: string;
  rows: RateWeek[];
  /** The same for every category. */
  ticks: number[];
}

const interval = ({ low, high }: RateWeek) => (low === null || high === null ? null : [low, high]);

/** One category's weekly rate with each week's interval behind it. */
export function CourseChart({ name, rows, ticks }: CourseChartProps) {
  const { t } = useTranslation('chart');
  const format = useFormat();
  return (
    <WeekChart
      rows={rows}
      name={name}
      height={140}
      bandWords={false}
      tick={(value) => format.decimal(value, Number.isInteger(value) ? 0 : 1)}
      ticks={ticks}
      describe={(row) => [
        t('weekRate', { rate: format.decimal(row.estimate, 2) }),
        t('weekInterval', { low: format.decimal(row.low, 2), high: format.decimal(row.high, 2) }),
        t('weekCounts', {
          complaints: format.integer(row.complaintsCounted),
          orders: format.integer(row.orders),
        }),
      ]}
    >
      <Bar
        dataKey={interval}
        fill="var(--accent)"
        fillOpacity={0.22}
        maxBarSize={18}
        isAnimationActive={false}
      />
      <Line
        dataKey="estimate"
        stroke="var(--accent)"
        strokeWidth={1.75}
        dot={rows.length > 20 ? false : <WeekDot colour="var(--accent)" />}
        isAnimationActive={false}
      />
    </WeekChart>
  );
}
