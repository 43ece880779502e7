import { useTranslation } from 'react-i18next';
import type { Overview } from '@/contract/overview';
import { ChartFrame } from '@/ui/chart-frame';
import { HeadlineFigure } from './headline-figure';
import { HeadlineTotal } from './headline-total';
import styles from './headline.module.css';
import { marketRows } from './market-rows';
import { FIGURES } from './search';
import { useMarketColumns } from './use-market-columns';

/** The market in eight figures, each with its weeks and its change; the weeks are the table and the CSV. */
export function Headline({ overview }: { overview: Overview }) {
  const { t } = useTranslation('overview');
  const columns = useMarketColumns();
  const rows = marketRows(overview);
  const { from, to } = overview.window;
  return (
    <ChartFrame
      title={t('weeksTitle')}
      caption={t('weeksNote')}
      columns={columns}
      rows={rows}
      fileName={`market-weeks-${from}-${to}`}
    >
      <div className={styles.cards}>
        <HeadlineTotal overview={overview} rows={rows} name="settledGmvFen" />
        <HeadlineTotal overview={overview} rows={rows} name="orders" />
        {FIGURES.map((name) => (
          <HeadlineFigure key={name} overview={overview} rows={rows} name={name} />
        ))}
      </div>
    </ChartFrame>
  );
}
