import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Dimmed } from '@/ui/dimmed';
import { ErrorState } from '@/ui/error-state';
import { RowsFoot } from '@/ui/rows-foot';
import { Skeleton } from '@/ui/skeleton';
import { useRetry } from '@/ui/use-retry';
import { VirtualList } from '@/ui/virtual-list';
import styles from './complaint-list.module.css';
import { ComplaintRow } from './complaint-row';
import { NothingFits } from './nothing-fits';
import type { Chosen } from './use-chosen';
import type { Explorer } from './use-explorer';
import type { ViewProps } from './view-props';

interface ComplaintListProps extends ViewProps {
  explorer: Explorer;
  chosen: Chosen;
  /** One below the other instead of in columns. */
  narrow: boolean;
}

const ESTIMATED_HEIGHT = { wide: 104, narrow: 200 };

/** The complaints of the view in whatever state they are: not there yet, none, failed, old, or here. */
export function ComplaintList({ explorer, chosen, narrow, ...view }: ComplaintListProps) {
  const { t } = useTranslation('complaints');
  const { query, rows, first, failed, moreFailed, old } = explorer;
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
            <NothingFits {...view} first={first} />
          ) : (
            <>
              <VirtualList
                label={t('title')}
                rows={rows}
                total={first.total}
                keyOf={(row) => row.complaintId}
                estimatedHeight={ESTIMATED_HEIGHT[narrow ? 'narrow' : 'wide']}
                gap={narrow ? 12 : 0}
                onNearEnd={onNearEnd}
              >
                {(row) => (
                  <ComplaintRow
                    complaint={row}
                    window={view.search.window}
                    chosen={chosen.complaints.has(row.complaintId)}
                    full={chosen.full}
                    onChoose={chosen.choose}
                  />
                )}
              </VirtualList>
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
