import type { FigureDifference } from './difference-words';
import styles from './differences.module.css';

const percent = (part: number) => `${100 * part}%`;

/** A difference and its interval about 0, which stands in the middle; each on its own scale. */
export function DifferencePlot({ told }: { told: FigureDifference }) {
  const { difference, low, high } = told;
  const reach = 1.1 * Math.max(Math.abs(low), Math.abs(high), Number.MIN_VALUE);
  const at = (value: number) => 0.5 + value / (2 * reach);
  return (
    <span className={styles.plot} aria-hidden="true">
      <span
        className={styles.interval}
        style={{ insetInlineStart: percent(at(low)), width: percent(at(high) - at(low)) }}
      />
      <span className={styles.zero} />
      <span className={styles.dot} style={{ insetInlineStart: percent(at(difference)) }} />
    </span>
  );
}
