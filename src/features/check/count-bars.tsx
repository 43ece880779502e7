import { useFormat } from '@/i18n/use-format';
import styles from './count-bars.module.css';

interface CountBarsProps {
  rows: { key: string; label: string; count: number }[];
  /** What a full bar stands for. */
  total: number;
}

/** Counts out of a total, as lengths with their numbers. */
export function CountBars({ rows, total }: CountBarsProps) {
  const format = useFormat();
  return (
    <ul className={styles.rows}>
      {rows.map(({ key, label, count }) => (
        <li key={key}>
          <span>{label}</span>
          <span className={styles.count}>{format.integer(count)}</span>
          <i aria-hidden="true">
            <b style={{ width: `${(count / Math.max(total, 1)) * 100}%` }} />
          </i>
        </li>
      ))}
    </ul>
  );
}
