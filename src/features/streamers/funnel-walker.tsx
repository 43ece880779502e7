import { Link } from '@tanstack/react-router';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import styles from './funnel-walker.module.css';
import { walkOrder, type PlacedPoint } from './funnel-plot';

interface FunnelWalkerProps {
  placed: readonly PlacedPoint[];
  window: string;
  /** Tells which point the keyboard is on; null when focus leaves. */
  onMove: (point: PlacedPoint | null) => void;
}

const STEPS: Record<string, number> = {
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  ArrowUp: 1,
  PageUp: 25,
  PageDown: -25,
  Home: -Infinity,
  End: Infinity,
};

/** The plot for a keyboard: one link that stands on a point, arrow keys move it, Enter opens where it stands. */
export function FunnelWalker({ placed, window, onMove }: FunnelWalkerProps) {
  const { t } = useTranslation(['streamers', 'domain']);
  const format = useFormat();
  const [place, setPlace] = useState(0);
  const order = walkOrder(placed.map(({ point }) => point));
  const current = order[Math.min(place, order.length - 1)];
  if (!current) return null;
  const standing = (point: typeof current) =>
    placed.find((one) => one.point.streamerId === point.streamerId) ?? null;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onMove(null);
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(order.length - 1, place + step));
    const point = order[next];
    setPlace(next);
    if (point) onMove(standing(point));
  };
  const spoken = t('funnel.tip.spoken', {
    name: current.displayName,
    orders: format.integer(current.orders),
    complaints: format.integer(current.complaintsCounted),
    rate: format.decimal(current.rate),
    status: t(`domain:funnel.${current.status}`),
  });
  return (
    <>
      <Link
        className={styles.walker}
        to="/streamers/$streamerId"
        params={{ streamerId: current.streamerId }}
        search={{ window }}
        aria-label={`${spoken}. ${t('funnel.points')}`}
        onKeyDown={onKeyDown}
        onFocus={() => onMove(standing(current))}
        onBlur={() => onMove(null)}
      />
      <output className={styles.spoken}>{place > 0 ? spoken : ''}</output>
    </>
  );
}
