import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { useTranslation } from 'react-i18next';
import type { Funnel } from '@/contract/funnel';
import styles from './funnel-limit-labels.module.css';
import { spreadLabels } from '@/ui/spread-labels';

const LINE_HEIGHT = 13;

interface LimitLabelsProps {
  /** The last point of the curves. */
  limit: Funnel['limits'][number];
  benchmark: number;
  benchmarkText: string;
}

/** The names of the curves at their right ends, in the chart's margin. Drawn inside a chart. */
export function FunnelLimitLabels({ limit, benchmark, benchmarkText }: LimitLabelsProps) {
  const { t } = useTranslation('streamers');
  const x = useXAxisScale();
  const y = useYAxisScale();
  const area = usePlotArea();
  if (!x || !y || !area) return null;
  const end = x(limit.orders) ?? area.x + area.width;
  const label = (key: string, rate: number, text: string) => ({ key, text, y: y(rate) ?? area.y });
  const labels = [
    label('high998', limit.high998, t('funnel.limit998')),
    label('high95', limit.high95, t('funnel.limit95')),
    label('centre', benchmark, t('funnel.centre', { rate: benchmarkText })),
    label('low95', limit.low95, t('funnel.limit95')),
    label('low998', limit.low998, t('funnel.limit998')),
  ];
  const bottom = area.y + area.height;
  const places = spreadLabels(
    labels.map(({ y }) => y),
    LINE_HEIGHT,
    area.y,
    bottom,
  );
  const edge = area.x + area.width;
  return (
    <g aria-hidden="true">
      {labels.map(({ key, y, text }, index) => {
        const place = places[index] ?? y;
        return (
          <g key={key}>
            <path className={styles.leader} d={`M${end} ${y}L${edge + 5} ${place}`} />
            <text
              className={key === 'centre' ? styles.centre : styles.label}
              x={edge + 8}
              y={place}
              dominantBaseline="central"
            >
              {text}
            </text>
          </g>
        );
      })}
    </g>
  );
}
