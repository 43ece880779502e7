import { createPortal } from 'react-dom';
import { useState, type PointerEvent } from 'react';
import { usePlotArea, useXAxisInverseScale, useYAxisInverseScale } from 'recharts';
import styles from './funnel-pointer.module.css';
import { FunnelTip } from './funnel-tip';
import { FunnelWalker } from './funnel-walker';
import { usePlacedPoints } from './funnel-marks';
import {
  nearestPoint,
  tidyRegion,
  type FunnelPoint,
  type PlacedPoint,
  type Region,
} from './funnel-plot';

interface FunnelPointerProps {
  points: readonly FunnelPoint[];
  /** The element over the chart that the layer is drawn in: HTML, above the chart's SVG. */
  layer: HTMLElement;
  window: string;
  onOpen: (streamerId: string) => void;
  onRegion: (region: Region) => void;
}

interface Place {
  x: number;
  y: number;
}

const REACH = 14;
const DRAG_FROM = 5;

/**
 * What happens under the pointer: the nearest point is told and a click opens it; a drag filters by its rectangle. A finger has
 * no hover, so its first tap tells and the second opens, and it scrolls the page instead of dragging. Drawn inside a chart.
 */
export function FunnelPointer({ points, layer, window, onOpen, onRegion }: FunnelPointerProps) {
  const area = usePlotArea();
  const ordersAt = useXAxisInverseScale();
  const rateAt = useYAxisInverseScale();
  const placed = usePlacedPoints(points);
  const [near, setNear] = useState<PlacedPoint | null>(null);
  const [drag, setDrag] = useState<{ from: Place; to: Place } | null>(null);
  if (!area || !ordersAt || !rateAt) return null;

  const placeOf = (event: PointerEvent): Place => {
    const box = layer.getBoundingClientRect();
    return {
      x: Math.min(area.x + area.width, Math.max(area.x, event.clientX - box.left)),
      y: Math.min(area.y + area.height, Math.max(area.y, event.clientY - box.top)),
    };
  };
  const found = (event: PointerEvent) => {
    const place = placeOf(event);
    return nearestPoint(placed, place.x, place.y, REACH);
  };
  const valueAt = ({ x, y }: Place) => ({ orders: Number(ordersAt(x)), rate: Number(rateAt(y)) });
  const dragged = drag && far(drag.from, drag.to) ? drag : null;

  const onPointerDown = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const place = placeOf(event);
    setDrag({ from: place, to: place });
  };
  const onPointerMove = (event: PointerEvent) => {
    if (drag) {
      const to = placeOf(event);
      setDrag({ from: drag.from, to });
      if (far(drag.from, to)) setNear(null);
    } else if (event.pointerType !== 'touch') {
      setNear(found(event));
    }
  };
  const onPointerUp = (event: PointerEvent) => {
    setDrag(null);
    if (dragged) {
      onRegion(tidyRegion(valueAt(dragged.from), valueAt(dragged.to)));
      return;
    }
    const point = found(event);
    const told = event.pointerType !== 'touch' || near?.point === point?.point;
    if (point && told) onOpen(point.point.streamerId);
    else setNear(point);
  };

  return createPortal(
    <>
      <div
        className={styles.surface}
        data-over={near ? '' : undefined}
        style={{ left: area.x, top: area.y, width: area.width, height: area.height }}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => setDrag(null)}
        onPointerLeave={() => setNear(null)}
      />
      {dragged && <div className={styles.brush} style={rectangle(dragged.from, dragged.to)} />}
      {near && <div className={styles.ring} style={{ left: near.x, top: near.y }} />}
      <FunnelWalker placed={placed} window={window} onMove={setNear} />
      {near && <FunnelTip at={near} width={layer.clientWidth} />}
    </>,
    layer,
  );
}

const far = (a: Place, b: Place) => Math.hypot(a.x - b.x, a.y - b.y) > DRAG_FROM;

const rectangle = (a: Place, b: Place) => ({
  left: Math.min(a.x, b.x),
  top: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});
