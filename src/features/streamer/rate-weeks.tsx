import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { seriesQuery } from '@/api/dossier';
import { ChartFrame } from '@/ui/chart-frame';
import { Section } from '@/ui/section';
import { Loaded } from '@/ui/loaded';
import { rateAxis } from '@/ui/rate-axis';
import { useCells } from '@/ui/use-cells';
import { useWeekColumns } from '@/ui/use-week-columns';
import { useDossierSearch } from './use-dossier-search';
import { weekRows } from '@/ui/week-rows';

const ComplaintRateChart = lazy(() =>
  import('@/ui/complaint-rate-chart').then((module) => ({ default: module.ComplaintRateChart })),
);

interface RateWeeksProps {
  streamerId: string;
  benchmark: number | null;
}

/** The complaint rate week by week, with its table and CSV. */
export function RateWeeks({ streamerId, benchmark }: RateWeeksProps) {
  const { t } = useTranslation(['streamer', 'chart', 'common']);
  const cells = useCells();
  const { week, rate, quality } = useWeekColumns();
  const { search } = useDossierSearch();
  const query = useQuery({
    ...seriesQuery(streamerId, search.window),
    placeholderData: keepPreviousData,
  });
  return (
    <Section title={t('afterSales.weeks')} note={t('common:caveat')}>
      <Loaded query={query} height={320}>
        {(series) => {
          const rows = weekRows(series, benchmark);
          const notes = [
            t('afterSales.rateByWeekNote'),
            rows.some(({ maturing }) => maturing) && t('afterSales.maturingNote'),
            rateAxis(rows, benchmark).cut && t('chart:cutNote'),
          ];
          return (
            <ChartFrame
              title={t('afterSales.rateByWeek')}
              caption={notes.filter(Boolean).join(' ')}
              columns={[
                ...week,
                ...rate,
                {
                  key: 'benchmark',
                  label: t('afterSales.peers'),
                  align: 'end',
                  format: cells.decimal,
                },
                ...quality,
              ]}
              rows={rows}
              fileName={`${streamerId}-complaint-rate-${series.window.from}-${series.window.to}`}
            >
              <ComplaintRateChart
                name={t('afterSales.rateByWeek')}
                rows={rows}
                benchmark={benchmark}
              />
            </ChartFrame>
          );
        }}
      </Loaded>
    </Section>
  );
}
