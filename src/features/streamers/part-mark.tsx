import { clsx } from 'clsx';
import styles from './part-mark.module.css';
import type { Dimension } from '@/domain/dimensions';

interface PartMarkProps {
  dimension: Dimension;
  /** As a piece of a bar, so wide in per cent of it; else a small square beside the part's name. */
  percent?: number;
}

/** The pattern of one part of the priority index, the same wherever it stands. */
export function PartMark({ dimension, percent }: PartMarkProps) {
  const swatch = percent === undefined;
  return (
    <span
      className={clsx(styles.mark, styles[dimension], swatch && styles.swatch)}
      {...(!swatch && { style: { inlineSize: `${percent}%` } })}
      aria-hidden="true"
    />
  );
}
