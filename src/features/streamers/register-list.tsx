import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageList } from '@/ui/page-list';
import type { FilterWordsContext } from './filter-words';
import { AllCheckbox } from './all-checkbox';
import { RegisterCards } from './register-cards';
import { DEFAULT_COLUMNS } from './register-columns';
import { RegisterEmpty } from './register-empty';
import styles from './register-list.module.css';
import { RegisterTable } from './register-table';
import type { RegisterSearch } from './search';
import { sortWords } from './sort-words';
import type { useRegister } from './use-register';
import type { Selecting } from './use-selection';

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
  const { rows, first, onNearEnd } = register;
  const total = first?.total ?? 0;
  return (
    <div className={styles.list}>
      <PageList
        pages={register}
        height={560}
        empty={
          first && (
            <RegisterEmpty
              search={search}
              facets={first.facets}
              words={words}
              onChange={onChange}
            />
          )
        }
      >
        {(foot) =>
          narrow ? (
            <>
              <AllCheckbox rows={rows} selecting={selecting} worded />
              <RegisterCards
                rows={rows}
                total={total}
                shown={search.columns ?? DEFAULT_COLUMNS}
                window={search.window}
                selecting={selecting}
                onNearEnd={onNearEnd}
              />
              <div className={styles.foot}>{foot}</div>
            </>
          ) : (
            <RegisterTable
              rows={rows}
              total={total}
              search={search}
              selecting={selecting}
              sortText={sortWords(search.sort, t)}
              onSort={(sort) => onChange({ sort })}
              onNearEnd={onNearEnd}
              foot={foot}
            />
          )
        }
      </PageList>
      {children}
    </div>
  );
}
