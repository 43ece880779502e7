import type { ReactNode } from 'react';
import type { DossierSearch } from './search';
import styles from './sort-header.module.css';
import { useDossierSearch } from './use-dossier-search';

type Sort = DossierSearch['sort'];

interface SortHeaderProps {
  field: Extract<Sort, 'startedAt' | 'orders' | 'complaintsCounted'>;
  children: ReactNode;
}

/** A column that orders the broadcasts: most first, then fewest. */
export function SortHeader({ field, children }: SortHeaderProps) {
  const { search, change } = useDossierSearch();
  const direction =
    search.sort === field ? 'ascending' : search.sort === `-${field}` ? 'descending' : undefined;
  const next: Sort = direction === 'descending' ? field : `-${field}`;
  return (
    <th scope="col" aria-sort={direction} data-align={field === 'startedAt' ? undefined : 'end'}>
      <button type="button" className={styles.sort} onClick={() => change({ sort: next })}>
        {children}
        <span aria-hidden="true" className={styles.arrow}>
          {direction === 'ascending' ? '↑' : direction === 'descending' ? '↓' : '↕'}
        </span>
      </button>
    </th>
  );
}
