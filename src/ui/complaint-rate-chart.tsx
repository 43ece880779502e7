import { useTranslation } from 'react-i18next';
import { Bar, Line, ReferenceLine } from 'recharts';
import { useFormat } from '@/i18n/use-format';
import { EndLabels } from './end-labels';
import { rateAxis, type RateWeek } from './rate-axis';
import { WeekChart } from './week-chart';
import { WeekDot } from './week-dot';

interface ComplaintRateChartProps {
  /** What a screen reader calls the picture. */
  name: string;
  rows: RateWeek[];
  /** Peers' complaints per 10,000 orders over the whole window; null when unknown. */
  benchmark: number | null;
  /** What is not final about the maturing weeks, where it is not that complaints are still arriving. */
  maturing?: string;
  /** The one axis of several that are drawn side by side; without it, that of these rows. */
  ticks?: number[];
  /** Pixels. */
  height?: number;
}

const interval = ({ low, high }: RateWeek) => (low === null || high === null ? null : [low, high]);

/** Weekly complaint rate with each week's exact interval as a bar behind it and the peers as a line. */
export function ComplaintRateChart(props: ComplaintRateChartProps) {
  const {
    name,
    rows,
    benchmark,
    ticks = rateAxis(rows, benchmark).ticks,
    maturing,
    height,
  } = props;
  const { t } = useTranslation('chart');
  const format = useFormat();
  return (
    <WeekChart
      rows={rows}
      name={name}
      {...(maturing !== undefined && { maturing })}
      tick={(value) => format.decimal(value, Number.isInteger(value) ? 0 : 1)}
      ticks={ticks}
      {...(height !== undefined && { height })}
      labelRoom={benchmark === null ? 8 : 76}
      describe={(row) => [
        t('weekRate', { rate: format.decimal(row.estimate) }),
        t('weekInterval', {
          low: format.decimal(row.low),
          high: format.decimal(row.high),
        }),
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
        maxBarSize={28}
        isAnimationActive={false}
      />
      {benchmark !== null && (
        <ReferenceLine y={benchmark} stroke="var(--text)" strokeDasharray="5 3" />
      )}
      <Line
        dataKey="estimate"
        stroke="var(--accent)"
        strokeWidth={2}
        dot={<WeekDot colour="var(--accent)" />}
        isAnimationActive={false}
      />
      <EndLabels
        labels={[
          {
            text: t('peersLine', { value: format.decimal(benchmark) }),
            colour: 'var(--text)',
            value: benchmark,
          },
        ]}
      />
    </WeekChart>
  );
}
