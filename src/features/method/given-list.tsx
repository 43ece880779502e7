import { SYMBOLS } from './mathml';
import { MathView } from './math';
import type { Given } from './worked';
import styles from './worked-example.module.css';

interface GivenListProps {
  rows: readonly Given[];
  /** What comes out, rather than what goes in. */
  strong?: boolean;
}

/** Numbers by their sign and their name. */
export function GivenList({ rows, strong = false }: GivenListProps) {
  return (
    <dl className={styles.given} data-strong={strong || undefined}>
      {rows.map(({ symbol, label, value }) => (
        <div key={label}>
          <dt>
            {label} {symbol && <MathView nodes={SYMBOLS[symbol]} />}
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
