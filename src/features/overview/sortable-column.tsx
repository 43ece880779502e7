import { useTranslation } from 'react-i18next';
import type { BreakdownColumn } from './search';
import styles from './breakdown-table.module.css';
import { useOverviewSearch } from './use-overview-search';

/** A column's name; pressing it orders the rows by it, highest first, then lowest. */
export function SortableColumn({ column }: { column: BreakdownColumn }) {
  const { t } = useTranslation('overview');
  const { search, change } = useOverviewSearch();
  const direction =
    search.sort === column ? 'ascending' : search.sort === `-${column}` ? 'descending' : undefined;
  return (
    <th scope="col" aria-sort={direction} data-align="end">
      <button
        type="button"
        className={styles.sort}
        onClick={() => change({ sort: direction === 'descending' ? column : `-${column}` }, false)}
      >
        {t(`figure.${column}`)}
        <span aria-hidden="true" className={styles.arrow}>
          {direction === 'ascending' ? '↑' : direction === 'descending' ? '↓' : '↕'}
        </span>
      </button>
    </th>
  );
}
