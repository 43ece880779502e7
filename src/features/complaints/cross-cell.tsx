import { Link } from '@tanstack/react-router';
import { useFormat } from '@/i18n/use-format';
import styles from './cross-table.module.css';
import type { ComplaintsSearch } from './search';

interface CrossCellProps {
  count: number;
  /** What the link is to, before the count. */
  label: string;
  /** The part it is of what was asked for; null where none was. */
  share: number | null;
  /** The greatest count of all; without it the cell has no shade. */
  most?: number;
  /** The change to the URL that shows these complaints alone; null where no filter says it. */
  filter: Partial<ComplaintsSearch> | null;
}

// deep enough to stand out, pale enough for the figure on it
const DEEPEST_PERCENT = 38;

/** One count, which leads to its complaints. */
export function CrossCell({ count, label, share, most, filter }: CrossCellProps) {
  const format = useFormat();
  const shown = format.integer(count);
  const depth = most === undefined ? 0 : (count / most) * DEEPEST_PERCENT;
  return (
    <td
      data-align="end"
      style={
        depth > 0
          ? { background: `color-mix(in srgb, var(--accent) ${depth.toFixed(1)}%, var(--surface))` }
          : undefined
      }
    >
      {count === 0 || filter === null ? (
        <span className={count === 0 ? styles.none : undefined}>{shown}</span>
      ) : (
        <Link
          className={styles.link}
          from="/complaints"
          to="."
          search={(old) => ({ ...old, ...filter, view: 'list' })}
          resetScroll={false}
          preload={false}
          aria-label={`${label}: ${shown}`}
        >
          {shown}
        </Link>
      )}
      {share !== null && count > 0 && (
        <span className={styles.share}>{format.percent(share, share < 0.1 ? 1 : 0)}</span>
      )}
    </td>
  );
}
