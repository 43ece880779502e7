import { useCallback, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dimmed } from '@/ui/dimmed';
import { ErrorState } from '@/ui/error-state';
import { Skeleton } from '@/ui/skeleton';
import type { FilterWordsContext } from './filter-words';
import { AllCheckbox } from './all-checkbox';
import { RegisterCards } from './register-cards';
import { DEFAULT_COLUMNS } from './register-columns';
import { RegisterEmpty } from './register-empty';
import styles from './register-list.module.css';
import { RegisterTable } from './register-table';
import { RowsFoot } from '@/ui/rows-foot';
import type { RegisterSearch } from './search';
import { sortWords } from './sort-words';
import type { useRegister } from './use-register';
import type { Selecting } from './use-selection';
import { useRetry } from '@/ui/use-retry';

interface RegisterListProps {
  register: ReturnType<typeof useRegister>;
  search: RegisterSearch;
  words: FilterWordsContext;
  selecting: Selecting;
  /** One below the other instead of in columns. */
  narrow: boolean;
  onChange: (change: Partial<RegisterSearch>) => void;
  /** Below the rows, in sight while any of them is. */
  children: ReactNode;
}

/** The rows of the view in whatever state they are: not there yet, none, failed, old, or here. */
export function RegisterList(props: RegisterListProps) {
  const { register, search, words, selecting, narrow, onChange, children } = props;
  const { t } = useTranslation('streamers');
  const { query, rows, first, failed, moreFailed, old } = register;
  const retry = useRetry();
  const { fetchNextPage, hasNextPage, isFetching } = query;
  const more = useCallback(() => void fetchNextPage(), [fetchNextPage]);
  const onNearEnd = useCallback(() => {
    if (hasNextPage && !isFetching && !moreFailed) void fetchNextPage();
  }, [fetchNextPage, hasNextPage, isFetching, moreFailed]);
  const foot = (
    <RowsFoot
      fetching={query.isFetchingNextPage}
      failed={moreFailed}
      rows={rows.length}
      total={first?.total ?? 0}
      more={hasNextPage}
      onMore={more}
    />
  );
  return (
    <div className={styles.list}>
      {failed && <ErrorState error={query.error} onRetry={retry} />}
      {!first && !failed && <Skeleton height={560} />}
      {first && (
        <Dimmed when={old}>
          {rows.length === 0 && (
            <RegisterEmpty
              search={search}
              facets={first.facets}
              words={words}
              onChange={onChange}
            />
          )}
          {rows.length > 0 && narrow && (
            <>
              <AllCheckbox rows={rows} selecting={selecting} worded />
              <RegisterCards
                rows={rows}
                total={first.total}
                shown={search.columns ?? DEFAULT_COLUMNS}
                window={search.window}
                selecting={selecting}
                onNearEnd={onNearEnd}
              />
              <div className={styles.foot}>{foot}</div>
            </>
          )}
          {rows.length > 0 && !narrow && (
            <RegisterTable
              rows={rows}
              total={first.total}
              search={search}
              selecting={selecting}
              sortText={sortWords(search.sort, t)}
              onSort={(sort) => onChange({ sort })}
              onNearEnd={onNearEnd}
              foot={foot}
            />
          )}
        </Dimmed>
      )}
      {children}
    </div>
  );
}
