import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import styles from './funnel-tip.module.css';
import type { PlacedPoint } from './funnel-plot';

interface FunnelTipProps {
  at: PlacedPoint;
  /** Of the layer it is drawn in, in pixels: it turns to the side with more room. */
  width: number;
}

/** What a point of the funnel plot stands for. */
export function FunnelTip({ at: { point, x, y }, width }: FunnelTipProps) {
  const { t } = useTranslation(['streamers', 'domain']);
  const format = useFormat();
  const side = x > width / 2 ? { right: width - x + 12 } : { left: x + 12 };
  return (
    <div className={styles.tip} style={{ ...side, top: y }} aria-hidden="true">
      <strong className={styles.name}>{point.displayName}</strong>
      <dl className={styles.facts}>
        <dt>{t('funnel.tip.orders')}</dt>
        <dd>{format.integer(point.orders)}</dd>
        <dt>{t('funnel.tip.complaints')}</dt>
        <dd>{format.integer(point.complaintsCounted)}</dd>
        <dt>{t('funnel.tip.rate')}</dt>
        <dd>{format.decimal(point.rate)}</dd>
      </dl>
      <p>{t(`domain:funnel.${point.status}`)}</p>
      <p className={styles.hint}>{t('funnel.tip.open')}</p>
    </div>
  );
}
