import { clsx } from 'clsx';
import { useTranslation } from 'react-i18next';
import type { SortDirection } from './register-columns';
import styles from './sortable-header.module.css';

interface SortableHeaderProps {
  column: string;
  className?: string | undefined;
  /** Which way the rows are ordered by it now. */
  sorted: SortDirection | null;
  /** Null where the rows can't be ordered by it. */
  onSort: (() => void) | null;
}

const ARROW = { ascending: '▲', descending: '▼' };

/** A column's name; pressing it orders the rows by it, highest first, then lowest. */
export function SortableHeader({ column, className, sorted, onSort }: SortableHeaderProps) {
  const { t, i18n } = useTranslation('streamers');
  const name = t(`column.${column}`);
  const hint = i18n.exists(`streamers:hint.${column}`) ? t(`hint.${column}`) : undefined;
  return (
    <th
      scope="col"
      className={clsx(styles.header, className)}
      aria-sort={sorted ?? (onSort ? 'none' : undefined)}
      title={hint}
    >
      {onSort ? (
        <button type="button" className={styles.button} onClick={onSort}>
          <span>{name}</span>
          <span className={styles.arrow} aria-hidden="true">
            {sorted ? ARROW[sorted] : '▽'}
          </span>
        </button>
      ) : (
        <span className={styles.plain}>{name}</span>
      )}
    </th>
  );
}
