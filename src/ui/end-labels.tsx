import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { spreadLabels } from './spread-labels';
import styles from './week-chart.module.css';

interface EndLabelsProps {
  /** `week`: the week's start beside which the words stand; without it they stand right of the last. */
  labels: { text: string; colour: string; value: number | null; week?: string | undefined }[];
}

const LINE_HEIGHT = 16;
const GAP = 8;

/** Names lines at their right end, in place of a legend; only inside a chart. */
export function EndLabels({ labels }: EndLabelsProps) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  const area = usePlotArea();
  if (!x || !y || !area) return null;
  const placed = labels.flatMap(({ text, colour, value, week }) => {
    const height = value === null ? undefined : y(value);
    const left = week === undefined ? undefined : x(week, { position: 'middle' });
    if (height === undefined) return [];
    return [{ text, colour, height, left: (left ?? area.x + area.width) + GAP }];
  });
  const heights = spreadLabels(
    placed.map(({ height }) => height),
    LINE_HEIGHT,
    area.y,
    area.y + area.height,
  );
  return (
    <g aria-hidden="true">
      {placed.map(({ text, colour, left }, index) => (
        <text
          key={text}
          className={styles.label}
          fill={colour}
          x={left}
          y={heights[index]}
          dominantBaseline="central"
        >
          {text}
        </text>
      ))}
    </g>
  );
}
