import { useTranslation } from 'react-i18next';
import { usePlotArea, useXAxisScale } from 'recharts';
import styles from './signal-chart.module.css';

const ROOM_FOR_WORDS = 4;
const LINE_HEIGHT = 14;

/** Where the shift is estimated to have begun; only inside a chart. */
export function ShiftMark({ week }: { week: string }) {
  const { t } = useTranslation('signals');
  const scale = useXAxisScale();
  const area = usePlotArea();
  const x = scale?.(week, { position: 'start' });
  if (!area || x === undefined) return null;
  // the words stand on the side where there is room
  const left = x - area.x > area.width / 2;
  return (
    <g aria-hidden="true">
      <line className={styles.start} x1={x} x2={x} y1={area.y} y2={area.y + area.height} />
      <text
        className={styles.startWords}
        x={x + (left ? -ROOM_FOR_WORDS : ROOM_FOR_WORDS)}
        y={area.y + LINE_HEIGHT}
        textAnchor={left ? 'end' : 'start'}
      >
        {t('chart.start')}
      </text>
    </g>
  );
}
