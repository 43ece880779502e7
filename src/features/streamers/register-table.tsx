import { useElementScrollRestoration } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StreamerRow } from '@/contract/streamers';
import { useMediaQuery } from '@/ui/use-media-query';
import { AllCheckbox } from './all-checkbox';
import { rateScales } from './rate-scales';
import { COLUMNS } from './columns';
import { COLUMN_WIDTH, DEFAULT_COLUMNS, WORD_COLUMNS } from './register-columns';
import { RegisterTableRow } from './register-table-row';
import styles from './register-table.module.css';
import type { RegisterSearch } from './search';
import { SortableHeader } from './sortable-header';
import { useRegisterTable } from './use-register-table';
import type { Selecting } from './use-selection';

const ROW_HEIGHT = 54;
const SELECT_WIDTH = 36;
const NAME_WIDTH = 232;
const ROWS_AHEAD = 30;
const SCROLL_ID = 'register';

interface RegisterTableProps {
  rows: StreamerRow[];
  /** Of all pages, fetched or not. */
  total: number;
  search: RegisterSearch;
  selecting: Selecting;
  /** How the rows are ordered, in words. */
  sortText: string;
  onSort: (sort: RegisterSearch['sort']) => void;
  /** Called when the last fetched rows come near. */
  onNearEnd: () => void;
  /** After the last fetched row: progress, a failure, or the end. */
  foot: ReactNode;
}

/** The register's rows under a header that stays; only rows in view are in the page. */
export function RegisterTable(props: RegisterTableProps) {
  const { rows, total, search, selecting, sortText, onSort, onNearEnd, foot } = props;
  const { t } = useTranslation('streamers');
  const scroller = useRef<HTMLElement>(null);
  const restored = useElementScrollRestoration({ id: SCROLL_ID });
  const shown = search.columns ?? DEFAULT_COLUMNS;
  const table = useRegisterTable(rows, shown, search.sort, onSort);
  const tableRows = table.getRowModel().rows;
  // nothing compiles this component, and what the virtualizer gives is used here alone
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: tableRows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => tableRows[index]?.id ?? index,
    overscan: 6,
    ...(restored && { initialOffset: restored.scrollY }),
  });
  const printing = useMediaQuery('print');
  const inView = virtual.getVirtualItems();
  const items = printing ? everyRow(tableRows.length) : inView;
  const near = (inView.at(-1)?.index ?? -1) >= tableRows.length - ROWS_AHEAD;
  useEffect(() => {
    if (near) onNearEnd();
  }, [near, tableRows.length, onNearEnd]);

  const scales = useMemo(() => rateScales(rows), [rows]);
  const columns = useMemo(() => COLUMNS.filter((column) => shown.includes(column)), [shown]);
  const width = columns.reduce(
    (sum, column) => sum + COLUMN_WIDTH[column],
    SELECT_WIDTH + NAME_WIDTH,
  );
  const before = printing ? 0 : (inView[0]?.start ?? 0);
  const after = printing ? 0 : virtual.getTotalSize() - (inView.at(-1)?.end ?? 0);
  return (
    <section
      className={styles.scroller}
      ref={scroller}
      aria-label={t('title')}
      // a scrolling region has to be reachable by keyboard
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      data-scroll-restoration-id={SCROLL_ID}
    >
      <table className={styles.table} style={{ minWidth: width }} aria-rowcount={total + 1}>
        <caption>{t('table.caption', { sort: sortText })}</caption>
        <colgroup>
          <col style={{ width: SELECT_WIDTH }} />
          <col style={{ width: NAME_WIDTH }} />
          {columns.map((column) => (
            <col key={column} style={{ width: COLUMN_WIDTH[column] }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <td className={styles.select}>
              <AllCheckbox rows={rows} selecting={selecting} />
            </td>
            {table.getVisibleLeafColumns().map((column) => {
              const sorted = column.getIsSorted();
              return (
                <SortableHeader
                  key={column.id}
                  column={column.id}
                  className={WORD_COLUMNS.has(column.id) ? styles.words : styles.figures}
                  sorted={sorted ? (sorted === 'desc' ? 'descending' : 'ascending') : null}
                  onSort={column.getCanSort() ? () => column.toggleSorting() : null}
                />
              );
            })}
          </tr>
        </thead>
        <tbody>
          <Spacer height={before} />
          {items.map((item) => {
            const row = tableRows[item.index];
            return (
              row && (
                <RegisterTableRow
                  key={row.id}
                  row={row.original}
                  index={item.index}
                  height={ROW_HEIGHT}
                  columns={columns}
                  scales={scales}
                  window={search.window}
                  selected={selecting.selection.has(row.id)}
                  onToggle={selecting.toggle}
                />
              )
            );
          })}
          <Spacer height={after} />
        </tbody>
      </table>
      <div className={styles.foot}>{foot}</div>
    </section>
  );
}

const everyRow = (count: number) => Array.from({ length: count }, (_, index) => ({ index }));

/** The height of the rows out of view. */
const Spacer = ({ height }: { height: number }) =>
  height > 0 && <tr aria-hidden="true" style={{ height }} />;
