import type { ReactNode } from 'react';
import styles from './highlighted.module.css';

/** Start and end of a searched word in a text, in UTF-16 units. */
export type Hit = readonly [number, number];

interface HighlightedProps {
  /** Plain text as somebody typed it. */
  text: string;
  /** In order, apart from each other. */
  hits: readonly Hit[];
}

/** A text with its searched words marked. */
export function Highlighted({ text, hits }: HighlightedProps) {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const [start, end] of hits) {
    parts.push(
      text.slice(from, start),
      <mark key={start} className={styles.hit}>
        {text.slice(start, end)}
      </mark>,
    );
    from = end;
  }
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  );
}
