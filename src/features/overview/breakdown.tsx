import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { breakdownQuery } from '@/api/overview';
import { ChartFrame } from '@/ui/chart-frame';
import { EmptyState } from '@/ui/empty-state';
import { Loaded } from '@/ui/loaded';
import { Section } from '@/ui/section';
import { breakdownCells, sortedRows } from './breakdown-rows';
import { BreakdownTable } from './breakdown-table';
import { BreakdownTabs } from './breakdown-tabs';
import styles from './breakdown.module.css';
import type { Figures } from './measured';
import { useBreakdownColumns } from './use-breakdown-columns';
import { useOverviewSearch } from './use-overview-search';
import { useValueWords } from './use-value-words';

/** The market's figures by category, platform, skill level or role, each row beside the whole market's. */
export function Breakdown({ market }: { market: Figures | undefined }) {
  const { t } = useTranslation('overview');
  const { search } = useOverviewSearch();
  const query = useQuery(breakdownQuery(search.window, search.by));
  const words = useValueWords();
  const columns = useBreakdownColumns(t(`by.${search.by}`));
  return (
    <Section title={t('breakdownTitle')} note={t('breakdownNote')}>
      <BreakdownTabs />
      <Loaded query={query} height={360}>
        {({ by, rows, window }) => {
          if (rows.length === 0) return <EmptyState title={t('nothingSold')} />;
          const sorted = sortedRows(rows, search.sort);
          return (
            <div className={styles.frame}>
              <ChartFrame
                title={t(`breakdownBy.${by}`)}
                caption={t(`membership.${by}`)}
                columns={columns}
                rows={sorted.map((row) => breakdownCells(row, words(by, row.value)))}
                fileName={`market-by-${by}-${window.from}-${window.to}`}
              >
                <BreakdownTable by={by} rows={sorted} market={market} />
              </ChartFrame>
            </div>
          );
        }}
      </Loaded>
    </Section>
  );
}
