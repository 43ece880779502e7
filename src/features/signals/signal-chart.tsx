import { useTranslation } from 'react-i18next';
import { Bar, Line } from 'recharts';
import type { SignalDetail } from '@/contract/signals';
import { useFormat } from '@/i18n/use-format';
import { EndLabels } from '@/ui/end-labels';
import { WeekBar } from '@/ui/week-bar';
import { WeekChart } from '@/ui/week-chart';
import { ShiftMark } from './shift-mark';
import { SignalDot } from './signal-dot';
import type { SignalWeek } from './signal-weeks';

interface SignalChartProps {
  signal: SignalDetail;
  rows: SignalWeek[];
}

const LABEL_ROOM = 64;

/** What was counted against what was expected, above the CUSUM against its limit, on one scale of weeks. */
export function SignalChart({ signal, rows }: SignalChartProps) {
  const { t } = useTranslation('signals');
  const format = useFormat();
  const { chart, shiftFrom } = signal;
  const last = (key: 'expected' | 'limit' | 'statistic') => {
    const row = rows.findLast((one) => one[key] !== null);
    return { value: row?.[key] ?? null, week: row?.weekStart };
  };
  const pair = (label: string, value: string) => t('chart.pair', { label, value });
  const describe = (row: SignalWeek) => [
    pair(t(`chart.observed.${chart}`), format.integer(row.observed)),
    pair(t('chart.expected'), format.decimal(row.expected)),
    pair(t('chart.statistic'), format.decimal(row.statistic)),
    pair(t('chart.limit'), format.decimal(row.limit)),
    ...(row.signalled ? [t('chart.signalled')] : []),
  ];
  const common = { rows, describe, labelRoom: LABEL_ROOM, maturing: t('chart.stillComing') };
  return (
    <div>
      <WeekChart
        {...common}
        name={t(`chart.observedName.${chart}`)}
        tick={format.compact}
        height={200}
      >
        <Bar dataKey="observed" shape={<WeekBar />} isAnimationActive={false} />
        <Line
          dataKey="expected"
          stroke="var(--text)"
          strokeWidth={1.5}
          strokeDasharray="5 3"
          dot={false}
          isAnimationActive={false}
        />
        <ShiftMark week={shiftFrom} />
        <EndLabels
          labels={[{ text: t('chart.expected'), colour: 'var(--text)', ...last('expected') }]}
        />
      </WeekChart>
      <WeekChart
        {...common}
        name={t('chart.statisticName')}
        tick={(value) => format.decimal(value, 0)}
        height={180}
      >
        <Line
          dataKey="limit"
          stroke="var(--serious)"
          strokeWidth={1.5}
          strokeDasharray="5 3"
          dot={false}
          isAnimationActive={false}
        />
        <Line
          dataKey="statistic"
          stroke="var(--accent)"
          strokeWidth={2}
          dot={<SignalDot />}
          isAnimationActive={false}
        />
        <ShiftMark week={shiftFrom} />
        <EndLabels
          labels={[
            { text: t('chart.limit'), colour: 'var(--serious)', ...last('limit') },
            { text: t('chart.statistic'), colour: 'var(--accent)', ...last('statistic') },
          ]}
        />
      </WeekChart>
    </div>
  );
}
