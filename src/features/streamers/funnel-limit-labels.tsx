import { usePlotArea, useYAxisScale } from 'recharts';
import { useTranslation } from 'react-i18next';
import type { Funnel } from '@/contract/funnel';
import styles from './funnel-limit-labels.module.css';
import { spreadLabels } from './spread-labels';

const LINE_HEIGHT = 13;

interface LimitLabelsProps {
  limit: Funnel['limits'][number];
  /** Where on the x axis, in pixels, the curves end. */
  x: number;
  benchmark: number;
  benchmarkText: string;
}

/** The names of the curves at their right ends, in the chart's margin. Drawn inside a chart. */
export function FunnelLimitLabels({ limit, x, benchmark, benchmarkText }: LimitLabelsProps) {
  const { t } = useTranslation('streamers');
  const y = useYAxisScale();
  const area = usePlotArea();
  if (!y || !area) return null;
  const end = (key: string, rate: number, text: string) => ({ key, text, y: y(rate) ?? area.y });
  const labels = [
    end('high998', limit.high998, t('funnel.limit998')),
    end('high95', limit.high95, t('funnel.limit95')),
    end('centre', benchmark, t('funnel.centre', { rate: benchmarkText })),
    end('low95', limit.low95, t('funnel.limit95')),
    end('low998', limit.low998, t('funnel.limit998')),
  ];
  const bottom = area.y + area.height;
  const places = spreadLabels(
    labels.map((label) => label.y),
    LINE_HEIGHT,
    area.y,
    bottom,
  );
  const edge = area.x + area.width;
  return (
    <g aria-hidden="true">
      {labels.map((label, index) => {
        const place = places[index] ?? label.y;
        return (
          <g key={label.key}>
            <path className={styles.leader} d={`M${x} ${label.y}L${edge + 5} ${place}`} />
            <text
              className={label.key === 'centre' ? styles.centre : styles.label}
              x={edge + 8}
              y={place}
              dominantBaseline="central"
            >
              {label.text}
            </text>
          </g>
        );
      })}
    </g>
  );
}
