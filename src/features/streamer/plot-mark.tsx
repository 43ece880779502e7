import type { SignalEvidence } from '@/contract/authenticity';
import { placeOf, type PlotScale } from './plot-scale';
import styles from './signal-plot.module.css';

interface PlotMarkProps {
  point: SignalEvidence['points'][number];
  /** Where in the window, in [0, 1]. */
  x: number;
  scale: PlotScale;
  chosen: boolean;
}

/** A dot within the limits, a diamond beyond one, a triangle at the edge for what lies farther than the plot reaches. */
export function PlotMark({ point, x, scale, chosen }: PlotMarkProps) {
  const { at, off } = placeOf(point, scale);
  return (
    <svg
      className={styles.mark}
      x={`${100 * x}%`}
      y={`${100 * at}%`}
      data-unusual={point.beyond !== null}
    >
      {chosen && <circle className={styles.ring} r="8" />}
      {off === 'high' && <path d="M0 1l5 8h-10z" />}
      {off === 'low' && <path d="M0-1l5-8h-10z" />}
      {off === null &&
        (point.beyond ? <path d="M0-5.5l5.5 5.5-5.5 5.5-5.5-5.5z" /> : <circle r="3" />)}
    </svg>
  );
}
