import type { ComparedFigure } from '@/contract/comparison';
import type { Scale } from './figure-scale';
import styles from './interval-plot.module.css';

interface IntervalPlotProps {
  figure: ComparedFigure;
  scale: Scale;
}

const percent = (part: number) => `${100 * part}%`;

/** Estimate, interval and peers on the scale of everybody's; the words beside it say the same. */
export function IntervalPlot({ figure, scale }: IntervalPlotProps) {
  const { estimate, low, high, benchmark } = figure;
  const from = scale.at(low);
  const to = high === null ? 1 : scale.at(high);
  return (
    <div className={styles.plot} aria-hidden="true">
      <span
        className={styles.interval}
        data-open={high === null || undefined}
        style={{ insetInlineStart: percent(from), width: percent(to - from) }}
      />
      {benchmark !== null && (
        <span className={styles.peers} style={{ insetInlineStart: percent(scale.at(benchmark)) }} />
      )}
      <span className={styles.estimate} style={{ insetInlineStart: percent(scale.at(estimate)) }} />
    </div>
  );
}
