import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison } from '@/contract/comparison';
import { ChartFrame, type ChartColumn } from '@/ui/chart-frame';
import { Section } from '@/ui/section';
import { useWeekColumns } from '@/ui/use-week-columns';
import { weekRows } from '@/ui/week-rows';
import { commonRateAxis } from './common-rate-axis';
import type { Lettered } from './lettered';
import { Multiples, type Multiple } from './multiples';

const OrdersMultiple = lazy(() =>
  import('./orders-multiple').then((module) => ({ default: module.OrdersMultiple })),
);
const RateMultiple = lazy(() =>
  import('./rate-multiple').then((module) => ({ default: module.RateMultiple })),
);

interface WeeksProps {
  comparison: Comparison;
  streamers: Lettered[];
}

/** Orders and complaint rate of everybody, week by week, each on one scale. */
export function Weeks({ comparison, streamers }: WeeksProps) {
  const { t } = useTranslation(['compare', 'chart', 'common']);
  const { week, rate, quality } = useWeekColumns();
  const { window } = comparison;
  const multiples: Multiple[] = streamers.map((streamer) => {
    const benchmark = streamer.figures.complaintRate?.benchmark ?? null;
    return { streamer, benchmark, rows: weekRows({ window, weeks: streamer.weeks }, benchmark) };
  });
  const all = multiples.flatMap(({ streamer, rows }) =>
    rows.map((row) => ({ streamer: streamer.label, ...row })),
  );
  const who: ChartColumn = { key: 'streamer', label: t('column.streamer') };
  const levels = multiples.flatMap(({ streamer, benchmark }) => [
    benchmark,
    streamer.figures.complaintRate?.estimate ?? null,
  ]);
  const { ticks, cut } = commonRateAxis(all, levels);
  const orders = rate.filter(({ key }) => key === 'orders');
  return (
    <Section title={t('weeks.title')} note={t('weeks.note')}>
      <ChartFrame
        title={t('weeks.orders')}
        columns={[who, ...week, ...orders, ...quality]}
        rows={all}
        fileName={`castcheck-comparison-orders-${window.from}-${window.to}`}
      >
        <Multiples multiples={multiples}>
          {(multiple) => (
            <OrdersMultiple
              multiple={multiple}
              top={Math.max(0, ...all.map((row) => row.orders))}
            />
          )}
        </Multiples>
      </ChartFrame>
      <ChartFrame
        title={t('weeks.rate')}
        caption={[t('weeks.rateNote'), cut && t('chart:cutNote')].filter(Boolean).join(' ')}
        columns={[who, ...week, ...rate, ...quality]}
        rows={all}
        fileName={`castcheck-comparison-complaint-rate-${window.from}-${window.to}`}
      >
        <Multiples multiples={multiples}>
          {(multiple) => <RateMultiple multiple={multiple} ticks={ticks} />}
        </Multiples>
      </ChartFrame>
    </Section>
  );
}
