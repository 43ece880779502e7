import { useTranslation } from 'react-i18next';
import { usePlotArea, useXAxisScale } from 'recharts';
import styles from './week-chart.module.css';
import { maturingSpan, type Week } from './week';

const ROOM_FOR_WORDS = 4;

interface MaturingBandProps {
  rows: readonly Week[];
  /** What is not final about them; without it, that complaints are still arriving. */
  words: string | undefined;
  /** The words stand above it; not where many charts side by side share a caption. */
  worded: boolean;
}

/** Shades the weeks whose figures are not final yet; only inside a chart. */
export function MaturingBand({ rows, words, worded }: MaturingBandProps) {
  const { t } = useTranslation();
  const scale = useXAxisScale();
  const area = usePlotArea();
  const span = maturingSpan(rows);
  if (!scale || !area || !span) return null;
  const left = scale(span.from, { position: 'start' });
  const right = scale(span.to, { position: 'end' });
  if (left === undefined || right === undefined) return null;
  return (
    <g aria-hidden="true">
      <rect
        className={styles.maturing}
        x={left}
        y={area.y}
        width={right - left}
        height={area.height}
      />
      {worded && (
        <text
          className={styles.maturingWords}
          x={right}
          y={area.y - ROOM_FOR_WORDS}
          textAnchor="end"
        >
          {words ?? t('week.maturing')}
        </text>
      )}
    </g>
  );
}
