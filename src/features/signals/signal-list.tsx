import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Dimmed } from '@/ui/dimmed';
import { ErrorState } from '@/ui/error-state';
import { RowsFoot } from '@/ui/rows-foot';
import { Skeleton } from '@/ui/skeleton';
import { useRetry } from '@/ui/use-retry';
import { VirtualList } from '@/ui/virtual-list';
import { NothingFits } from './nothing-fits';
import type { SignalsSearch } from './search';
import styles from './signal-list.module.css';
import { SignalRow } from './signal-row';
import type { FilterWords } from './use-filter-words';
import type { Signals } from './use-signals';

interface SignalListProps {
  signals: Signals;
  search: SignalsSearch;
  words: FilterWords;
  onChange: (change: Partial<SignalsSearch>) => void;
}

const ESTIMATED_HEIGHT = 130;

/** The signals of the view in whatever state they are: not there yet, none, failed, old, or here. */
export function SignalList({ signals, search, words, onChange }: SignalListProps) {
  const { t } = useTranslation('signals');
  const { query, rows, first, failed, moreFailed, old } = signals;
  const retry = useRetry();
  const { fetchNextPage, hasNextPage, isFetching } = query;
  const more = useCallback(() => void fetchNextPage(), [fetchNextPage]);
  const onNearEnd = useCallback(() => {
    if (hasNextPage && !isFetching && !moreFailed) void fetchNextPage();
  }, [fetchNextPage, hasNextPage, isFetching, moreFailed]);
  return (
    <div className={styles.list}>
      {failed && <ErrorState error={query.error} onRetry={retry} />}
      {!first && !failed && <Skeleton height={560} />}
      {first && (
        <Dimmed when={old}>
          {rows.length === 0 ? (
            <NothingFits search={search} words={words} first={first} onChange={onChange} />
          ) : (
            <>
              <div className={styles.rows}>
                <VirtualList
                  label={t('list')}
                  rows={rows}
                  total={first.total}
                  keyOf={(row) => row.signalId}
                  estimatedHeight={ESTIMATED_HEIGHT}
                  onNearEnd={onNearEnd}
                >
                  {(row) => <SignalRow signal={row} search={search} />}
                </VirtualList>
              </div>
              <div className={styles.foot}>
                <RowsFoot
                  fetching={query.isFetchingNextPage}
                  failed={moreFailed}
                  rows={rows.length}
                  total={first.total}
                  more={hasNextPage}
                  onMore={more}
                />
              </div>
            </>
          )}
        </Dimmed>
      )}
    </div>
  );
}
