import styles from './week-chart.module.css';
import type { Week } from './week';

interface WeekBarProps {
  /** Given by the chart, in pixels. */
  x?: number;
  y?: number;
  width?: number;
  height?: number;
  payload?: Week;
}

/** A week as a bar: pale where the window cuts the week short. */
export function WeekBar({ x, y, width, height, payload }: WeekBarProps) {
  return (
    <rect
      className={styles.bar}
      data-partial={payload?.partial}
      x={x}
      y={y}
      width={width}
      height={height}
    />
  );
}
