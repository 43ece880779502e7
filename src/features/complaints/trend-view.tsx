import { useQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { complaintTrendQuery } from '@/api/explorer';
import type { ExplorerPage } from '@/contract/explorer';
import { ChartFrame } from '@/ui/chart-frame';
import { Loaded } from '@/ui/loaded';
import { rateAxis } from '@/ui/rate-axis';
import { useCells } from '@/ui/use-cells';
import { useWeekColumns } from '@/ui/use-week-columns';
import { filtersOf } from './filters';
import { NothingFits } from './nothing-fits';
import { trendRows } from './trend-rows';
import styles from './trend-view.module.css';
import type { ViewProps } from './view-props';

const TrendCountsChart = lazy(() =>
  import('./trend-counts-chart').then((module) => ({ default: module.TrendCountsChart })),
);
const ComplaintRateChart = lazy(() =>
  import('@/ui/complaint-rate-chart').then((module) => ({ default: module.ComplaintRateChart })),
);

interface TrendViewProps extends ViewProps {
  /** The first answer of the list, for what to do where nothing fits. */
  first: ExplorerPage | null;
}

/** The complaints that pass the filters week by week: how many, and how many of 10,000 orders. */
export function TrendView({ first, ...view }: TrendViewProps) {
  const { t } = useTranslation(['complaints', 'chart', 'common']);
  const cells = useCells();
  const { week, rate, quality } = useWeekColumns(t('trend.unsettled'));
  const query = useQuery(complaintTrendQuery(filtersOf(view.search)));
  const count = (key: string, label: string) =>
    ({ key, label, align: 'end', format: cells.integer }) as const;
  return (
    <Loaded query={query} height={640}>
      {(trend) => {
        const rows = trendRows(trend);
        if (first && rows.every(({ received }) => received === 0)) {
          return <NothingFits {...view} first={first} />;
        }
        const maturing = rows.some((row) => row.maturing) && t('trend.maturing');
        const rated = rows.some(({ estimate }) => estimate !== null);
        const said = (...notes: (string | false)[]) => notes.filter(Boolean).join(' ');
        const file = `castcheck-complaints-${trend.window.from}-${trend.window.to}`;
        return (
          <div className={styles.charts}>
            <ChartFrame
              title={t('trend.counts')}
              caption={said(
                t('trend.countsNote'),
                rows.some(({ partial }) => partial) && t('trend.partial'),
                maturing,
              )}
              columns={[
                ...week,
                count('received', t('trend.received')),
                count('complaintsCounted', t('chart:counted')),
                count('leftOut', t('trend.leftOut')),
                ...quality,
              ]}
              rows={rows}
              fileName={`${file}-weeks`}
            >
              <TrendCountsChart rows={rows} />
            </ChartFrame>
            {rated ? (
              <ChartFrame
                title={t('trend.rate')}
                caption={said(
                  t('trend.rateNote'),
                  maturing,
                  rateAxis(rows, null).cut && t('chart:cutNote'),
                )}
                columns={[...week, ...rate, ...quality]}
                rows={rows}
                fileName={`${file}-rate`}
              >
                <ComplaintRateChart
                  name={t('trend.rate')}
                  rows={rows}
                  benchmark={null}
                  maturing={t('trend.unsettled')}
                />
              </ChartFrame>
            ) : (
              <p className={styles.none}>{t('trend.noRate')}</p>
            )}
          </div>
        );
      }}
    </Loaded>
  );
}
