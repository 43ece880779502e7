import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignalDetail } from '@/contract/signals';
import { ChartFrame } from '@/ui/chart-frame';
import { useCells } from '@/ui/use-cells';
import { signalWeeks } from './signal-weeks';

const SignalChart = lazy(() =>
  import('./signal-chart').then((module) => ({ default: module.SignalChart })),
);

/** The signal's chart with its table and CSV. */
export function SignalFigure({ signal }: { signal: SignalDetail }) {
  const { t } = useTranslation(['signals', 'chart']);
  const cells = useCells();
  const rows = signalWeeks(signal);
  const { chart, direction, signalId } = signal;
  const notes = [
    t('chart.note', { shift: t(direction === 'up' ? 'chart.doubled' : 'chart.halved') }),
    chart === 'complaints' && t('chart.exposureNote'),
    rows.some(({ maturing }) => maturing) && t('chart.maturingNote'),
  ];
  return (
    <ChartFrame
      title={t('chart.title')}
      caption={notes.filter(Boolean).join(' ')}
      columns={[
        { key: 'weekStart', label: t('chart:weekStart'), format: cells.date },
        {
          key: 'observed',
          label: t(`chart.observed.${chart}`),
          align: 'end',
          format: cells.integer,
        },
        { key: 'expected', label: t('chart.expected'), align: 'end', format: cells.decimal },
        { key: 'exposure', label: t('chart.exposure'), align: 'end', format: cells.integer },
        { key: 'statistic', label: t('chart.statistic'), align: 'end', format: cells.decimal },
        { key: 'limit', label: t('chart.limit'), align: 'end', format: cells.decimal },
        { key: 'signalled', label: t('chart.signalled'), format: cells.yesNo },
        { key: 'maturing', label: t('chart.maturing'), format: cells.yesNo },
      ]}
      rows={rows}
      fileName={signalId}
      height={380}
    >
      <SignalChart signal={signal} rows={rows} />
    </ChartFrame>
  );
}
