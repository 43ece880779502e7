import type { ReactNode } from 'react';
import styles from './figure.module.css';

/** Figures side by side, as many a row as fit. */
export function Figures({ children }: { children: ReactNode }) {
  return <div className={styles.figures}>{children}</div>;
}
