import type { ReactNode } from 'react';
import { Dimmed } from './dimmed';
import { ErrorState } from './error-state';
import styles from './page-list.module.css';
import { RowsFoot } from './rows-foot';
import { Skeleton } from './skeleton';
import type { Pages } from './use-pages';
import { useRetry } from './use-retry';

interface PageListProps {
  pages: Pages;
  /** Pixels kept until the first answer. */
  height: number;
  /** Instead of the rows where there are none. */
  empty: ReactNode;
  /** The rows; `foot` tells how far they have come, and belongs after the last. */
  children: (foot: ReactNode) => ReactNode;
}

/** A list in whatever state it is: not there yet, none, failed, old, or here. */
export function PageList({ pages, height, empty, children }: PageListProps) {
  const retry = useRetry();
  const { rows, first, error, failed, moreFailed, old, hasMore, fetchingMore, more } = pages;
  return (
    <div className={styles.list}>
      {failed && <ErrorState error={error} onRetry={retry} />}
      {!first && !failed && <Skeleton height={height} />}
      {first && (
        <Dimmed when={old}>
          {rows.length === 0
            ? empty
            : children(
                <RowsFoot
                  fetching={fetchingMore}
                  failed={moreFailed}
                  rows={rows.length}
                  total={first.total}
                  more={hasMore}
                  onMore={more}
                />,
              )}
        </Dimmed>
      )}
    </div>
  );
}
