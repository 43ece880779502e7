import { useFormat } from '@/i18n/use-format';
import styles from './bars.module.css';

interface BarsProps {
  /** `share` in [0, 1] is the bar's length. */
  rows: readonly { name: string; count: number; share: number }[];
}

/** Bars that carry their own words: a list to a screen reader, a chart to the eye. */
export function Bars({ rows }: BarsProps) {
  const format = useFormat();
  return (
    <ul className={styles.bars}>
      {rows.map(({ name, count, share }) => (
        <li key={name} className={styles.row}>
          <span>{name}</span>
          <span className={styles.value}>
            {format.percent(share, 1)} <span className={styles.count}>{format.integer(count)}</span>
          </span>
          <span className={styles.track} aria-hidden="true">
            <span style={{ inlineSize: `${share * 100}%` }} />
          </span>
        </li>
      ))}
    </ul>
  );
}
