import { usePlotArea, useYAxisScale } from 'recharts';
import { spread } from './spread';
import styles from './week-chart.module.css';

interface EndLabelsProps {
  labels: { text: string; colour: string; value: number | null }[];
}

const LINE_HEIGHT = 16;
const GAP = 8;

/** Names lines at their right end, in place of a legend; only inside a chart. */
export function EndLabels({ labels }: EndLabelsProps) {
  const scale = useYAxisScale();
  const area = usePlotArea();
  if (!scale || !area) return null;
  const placed = labels.flatMap(({ value, ...label }) => {
    const y = value === null ? undefined : scale(value);
    return y === undefined ? [] : [{ ...label, y }];
  });
  const heights = spread(
    placed.map(({ y }) => y),
    LINE_HEIGHT,
  );
  return (
    <g aria-hidden="true">
      {placed.map(({ text, colour }, index) => (
        <text
          key={text}
          className={styles.label}
          fill={colour}
          x={area.x + area.width + GAP}
          y={heights[index]}
          dominantBaseline="central"
        >
          {text}
        </text>
      ))}
    </g>
  );
}
