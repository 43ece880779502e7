import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import styles from './virtual-list.module.css';

const ROWS_AHEAD = 10;

interface VirtualListProps<Row> {
  /** What the list is of. */
  label: string;
  /** As far as they have been fetched. */
  rows: readonly Row[];
  /** How many there are, fetched or not. */
  total: number;
  keyOf: (row: Row) => string;
  /** Of a row that has not been seen yet, in pixels. */
  estimatedHeight: number;
  /** Between two rows, in pixels. */
  gap?: number;
  /** The last rows are coming into view. */
  onNearEnd: () => void;
  children: (row: Row) => ReactNode;
}

/** Rows of any height one below the other, of which only those in view are in the page. */
export function VirtualList<Row>(props: VirtualListProps<Row>) {
  const { label, rows, total, keyOf, estimatedHeight, gap = 0, onNearEnd, children } = props;
  const list = useRef<HTMLOListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const keyAt = (index: number) => {
    const row = rows[index];
    return row === undefined ? index : keyOf(row);
  };
  // nothing compiles this component, and what the virtualizer gives is used here alone
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => estimatedHeight,
    getItemKey: keyAt,
    overscan: 4,
    scrollMargin: top,
    gap,
  });
  const items = virtual.getVirtualItems();
  const near = (items.at(-1)?.index ?? -1) >= rows.length - ROWS_AHEAD;
  useEffect(() => {
    if (near) onNearEnd();
  }, [near, rows.length, onNearEnd]);
  return (
    <ol
      ref={list}
      className={styles.list}
      style={{ height: virtual.getTotalSize() }}
      aria-label={label}
    >
      {items.map((item) => {
        const row = rows[item.index];
        return (
          row !== undefined && (
            <li
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              className={styles.place}
              style={{ transform: `translateY(${item.start - virtual.options.scrollMargin}px)` }}
              aria-posinset={item.index + 1}
              aria-setsize={total}
            >
              {children(row)}
            </li>
          )
        );
      })}
    </ol>
  );
}
