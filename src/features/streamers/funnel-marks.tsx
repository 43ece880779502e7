import { clsx } from 'clsx';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { Funnel } from '@/contract/funnel';
import type { FunnelStatus } from '@/domain/types';
import styles from './funnel-marks.module.css';
import type { FunnelPoint, PlacedPoint } from './funnel-plot';
import { shapePath } from './funnel-shapes';

const STATUSES: readonly FunnelStatus[] = [
  'inside',
  'alert_low',
  'alarm_low',
  'alert_high',
  'alarm_high',
];

/** Where each point stands in the chart, in pixels; only inside a recharts chart. */
export function usePlacedPoints(points: readonly FunnelPoint[]): PlacedPoint[] {
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!x || !y) return [];
  return points.flatMap((point) => {
    const place = { x: x(point.orders), y: y(point.rate) };
    return place.x === undefined || place.y === undefined
      ? []
      : [{ point, x: place.x, y: place.y }];
  });
}

/** The points of a funnel plot, one path a status: a thousand elements would make the page slow. Drawn inside a chart. */
export function FunnelMarks({ points, bins }: Pick<Funnel, 'points' | 'bins'>) {
  const placed = usePlacedPoints(points);
  return (
    <g aria-hidden="true">
      <FunnelBins bins={bins} />
      {STATUSES.map((status) => (
        <path
          key={status}
          className={styles[status]}
          d={placed
            .filter(({ point }) => point.status === status)
            .map(({ x, y }) => shapePath(status, x, y))
            .join('')}
        />
      ))}
    </g>
  );
}

function FunnelBins({ bins }: Pick<Funnel, 'bins'>) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  const area = usePlotArea();
  if (!x || !y || !area) return null;
  const mostOf = (status: FunnelStatus) =>
    bins.reduce((max, bin) => (bin.status === status ? Math.max(max, bin.streamers) : max), 1);
  return bins.map((bin) => {
    const left = x(bin.ordersFrom) ?? area.x;
    const right = x(bin.ordersTo) ?? area.x + area.width;
    const top = y(bin.rateTo) ?? area.y;
    const bottom = y(bin.rateFrom) ?? area.y + area.height;
    const { status, streamers } = bin;
    const most = mostOf(status);
    return (
      <g key={`${status} ${bin.ordersFrom} ${bin.rateFrom}`}>
        <rect
          className={clsx(styles.bin, styles[`${status}_bin`])}
          x={left}
          y={top}
          width={Math.max(1, right - left - 1)}
          height={Math.max(1, bottom - top - 1)}
          // the square root, so that a cell with few is still seen beside one with thousands
          opacity={0.1 + 0.7 * Math.sqrt(streamers / most)}
        />
        {status !== 'inside' && (
          // a side of the limits is told by its shape, never by the colour alone
          <path
            className={styles[status]}
            d={shapePath(status, (left + right) / 2, (top + bottom) / 2)}
          />
        )}
      </g>
    );
  });
}
