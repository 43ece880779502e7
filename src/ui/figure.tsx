import type { ReactNode } from 'react';
import styles from './figure.module.css';

interface FigureProps {
  label: ReactNode;
  value: ReactNode;
  /** What it stands on. */
  children?: ReactNode;
}

/** A count, a sum or a duration with what it stands on. For a rate use RateFigure. */
export function Figure({ label, value, children }: FigureProps) {
  return (
    <div className={styles.figure}>
      <p className={styles.label}>{label}</p>
      <p className={styles.value}>{value}</p>
      {children && <div className={styles.detail}>{children}</div>}
    </div>
  );
}
