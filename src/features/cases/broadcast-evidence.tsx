import { useTranslation } from 'react-i18next';
import type { BroadcastReading } from '@/contract/authenticity';
import { useFormat } from '@/i18n/use-format';
import { BroadcastSignals } from '@/ui/broadcast-signals';
import styles from './evidence.module.css';

/** A broadcast's five signals as they stood against its peers: unusual, which is not fake. */
export function BroadcastEvidence({ broadcast }: { broadcast: BroadcastReading }) {
  const { t } = useTranslation('authenticity');
  const format = useFormat();
  const { startedAt, orders, unusual } = broadcast;
  return (
    <>
      <p>
        <strong>{format.instant(startedAt)}</strong>
        {' · '}
        {t('first.orders', { count: orders, formatted: format.integer(orders) })}
        {' · '}
        {unusual > 0
          ? t('first.beyond', { count: unusual, formatted: format.integer(unusual) })
          : t('first.quiet')}
      </p>
      <BroadcastSignals readings={broadcast.readings} />
      <p className={styles.muted}>{t('notFake')}</p>
    </>
  );
}
