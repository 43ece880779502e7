import { useTranslation } from 'react-i18next';
import type { Signal } from '@/contract/signals';
import styles from './innocent-reasons.module.css';

const REASONS = ['goods', 'supply', 'counting'] as const;

/** What may lie behind it that nobody is to blame for. */
export function InnocentReasons({ signal: { chart, direction } }: { signal: Signal }) {
  const { t } = useTranslation('signals');
  return (
    <div className={styles.reasons}>
      <p>{t('detail.caution')}</p>
      <ul>
        {REASONS.map((reason) => (
          <li key={reason}>{t(`innocent.${chart}.${direction}.${reason}`)}</li>
        ))}
      </ul>
      <p className={styles.note}>{t('detail.selection')}</p>
    </div>
  );
}
