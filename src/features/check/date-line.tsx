import type { ReactNode } from 'react';
import styles from './date-line.module.css';

interface DateLineProps {
  label: string;
  /** Already in words. */
  date: string;
  /** What it was counted from. */
  children?: ReactNode;
}

/** One deadline of a `dl`. */
export function DateLine({ label, date, children }: DateLineProps) {
  return (
    <div className={styles.line}>
      <dt>{label}</dt>
      <dd>
        <span className={styles.date}>{date}</span>
        {children && <span className={styles.why}>{children}</span>}
      </dd>
    </div>
  );
}
