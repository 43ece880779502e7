import type { ReactNode } from 'react';
import styles from './table-scroll.module.css';

interface TableScrollProps {
  label: string;
  children: ReactNode;
}

/** Lets a wide table scroll by itself, by keyboard too, with its first column in place. */
export function TableScroll({ label, children }: TableScrollProps) {
  return (
    // a scrolling region must be reachable by keyboard
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.scroll} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
