import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Dimmed } from '@/ui/dimmed';
import { ErrorState } from '@/ui/error-state';
import { RowsFoot } from '@/ui/rows-foot';
import { Skeleton } from '@/ui/skeleton';
import { useRetry } from '@/ui/use-retry';
import { VirtualList } from '@/ui/virtual-list';
import { CaseLine } from './case-line';
import { CasesEmpty } from './cases-empty';
import styles from './cases-page.module.css';
import type { CasesSearch } from './search';
import type { useCases } from './use-cases';

const LINE_HEIGHT = 76;

interface CasesListProps {
  cases: ReturnType<typeof useCases>;
  search: CasesSearch;
  onChange: (change: Partial<CasesSearch>) => void;
}

/** The cases of the view in whatever state they are: not there yet, none, failed, old, or here. */
export function CasesList({ cases, search, onChange }: CasesListProps) {
  const { t } = useTranslation('cases');
  const { query, rows, first, failed, moreFailed, old } = cases;
  const retry = useRetry();
  const { fetchNextPage, hasNextPage, isFetching } = query;
  const onNearEnd = useCallback(() => {
    if (hasNextPage && !isFetching && !moreFailed) void fetchNextPage();
  }, [fetchNextPage, hasNextPage, isFetching, moreFailed]);
  return (
    <div>
      {failed && <ErrorState error={query.error} onRetry={retry} />}
      {!first && !failed && <Skeleton height={480} />}
      {first && (
        <Dimmed when={old}>
          {rows.length === 0 ? (
            <CasesEmpty search={search} onChange={onChange} />
          ) : (
            <div className={styles.list}>
              <VirtualList
                label={t('title')}
                rows={rows}
                total={first.total}
                keyOf={({ caseId }) => caseId}
                estimatedHeight={LINE_HEIGHT}
                onNearEnd={onNearEnd}
              >
                {(row) => <CaseLine row={row} />}
              </VirtualList>
              <div className={styles.foot}>
                <RowsFoot
                  fetching={query.isFetchingNextPage}
                  failed={moreFailed}
                  rows={rows.length}
                  total={first.total}
                  more={hasNextPage}
                  onMore={() => void fetchNextPage()}
                />
              </div>
            </div>
          )}
        </Dimmed>
      )}
    </div>
  );
}
