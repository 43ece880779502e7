import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StreamerRow } from '@/contract/streamers';
import { rateScales } from './rate-scales';
import { RegisterCard } from './register-card';
import styles from './register-cards.module.css';
import { COLUMNS, type ColumnId } from './register-columns';
import type { Selecting } from './use-selection';

const ESTIMATED_HEIGHT = 300;
const ROWS_AHEAD = 10;

interface RegisterCardsProps {
  rows: StreamerRow[];
  total: number;
  shown: readonly ColumnId[];
  window: string;
  selecting: Selecting;
  onNearEnd: () => void;
}

/** The same rows as the table, one below the other, for a screen too narrow for columns. */
export function RegisterCards(props: RegisterCardsProps) {
  const { rows, total, shown, window, selecting, onNearEnd } = props;
  const { t } = useTranslation('streamers');
  const list = useRef<HTMLOListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  // nothing compiles this component, and what the virtualizer gives is used here alone
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ESTIMATED_HEIGHT,
    getItemKey: (index) => rows[index]?.streamerId ?? index,
    overscan: 4,
    scrollMargin: top,
    gap: 12,
  });
  const items = virtual.getVirtualItems();
  const near = (items.at(-1)?.index ?? -1) >= rows.length - ROWS_AHEAD;
  useEffect(() => {
    if (near) onNearEnd();
  }, [near, rows.length, onNearEnd]);
  const scales = useMemo(() => rateScales(rows), [rows]);
  const columns = useMemo(() => COLUMNS.filter((column) => shown.includes(column)), [shown]);
  return (
    <ol
      ref={list}
      className={styles.cards}
      style={{ height: virtual.getTotalSize() }}
      aria-label={t('title')}
    >
      {items.map((item) => {
        const row = rows[item.index];
        return (
          row && (
            <li
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              className={styles.place}
              style={{ transform: `translateY(${item.start - virtual.options.scrollMargin}px)` }}
              aria-posinset={item.index + 1}
              aria-setsize={total}
            >
              <RegisterCard
                row={row}
                columns={columns}
                scales={scales}
                window={window}
                selected={selecting.selection.has(row.streamerId)}
                onToggle={selecting.toggle}
              />
            </li>
          )
        );
      })}
    </ol>
  );
}
