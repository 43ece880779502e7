import type { ReactNode } from 'react';
import type { WeekRow } from '@/ui/week-rows';
import styles from './compare.module.css';
import type { Lettered } from './lettered';

/** One streamer's part of a set of small charts. */
export interface Multiple {
  streamer: Lettered;
  rows: WeekRow[];
  benchmark: number | null;
}

interface MultiplesProps {
  multiples: Multiple[];
  children: (multiple: Multiple) => ReactNode;
}

/** Small charts beside each other, each under its streamer's name. */
export function Multiples({ multiples, children }: MultiplesProps) {
  return (
    <div className={styles.multiples}>
      {multiples.map((multiple) => (
        <div key={multiple.streamer.streamerId} className={styles.multiple}>
          <h4 className={styles.multipleName}>{multiple.streamer.label}</h4>
          {children(multiple)}
        </div>
      ))}
    </div>
  );
}
