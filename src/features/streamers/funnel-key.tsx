import { useTranslation } from 'react-i18next';
import type { FunnelStatus } from '@/domain/types';
import { useFormat } from '@/i18n/use-format';
import styles from './funnel-key.module.css';
import markStyles from './funnel-marks.module.css';
import { shapePath } from './funnel-shapes';

const ORDER: readonly FunnelStatus[] = [
  'alarm_high',
  'alert_high',
  'inside',
  'alert_low',
  'alarm_low',
];

/** What each mark of the plot says, with how many there are. */
export function FunnelKey({ counts }: { counts: Record<FunnelStatus, number> }) {
  const { t } = useTranslation('domain');
  const format = useFormat();
  return (
    <ul className={styles.key}>
      {ORDER.filter((status) => counts[status] > 0).map((status) => (
        <li key={status}>
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <path className={markStyles[status]} d={shapePath(status, 7, 7)} />
          </svg>
          {t(`funnel.${status}`)} <strong>{format.integer(counts[status])}</strong>
        </li>
      ))}
    </ul>
  );
}
