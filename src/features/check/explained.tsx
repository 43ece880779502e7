import type { ReactNode } from 'react';
import styles from './explained.module.css';

interface ExplainedProps {
  summary: string;
  children: ReactNode;
}

/** What is behind a figure or a word, at a tap. */
export function Explained({ summary, children }: ExplainedProps) {
  return (
    <details className={styles.explained}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}
