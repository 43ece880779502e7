import type { ReactNode } from 'react';
import styles from './formula-block.module.css';

/** A box in which a wide formula scrolls by itself, by keyboard too. */
export function FormulaScroll({ label, children }: { label: string; children: ReactNode }) {
  return (
    // a scrolling box must be reachable by keyboard
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
