import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { useFormat } from '@/i18n/use-format';
import { StatusBadge } from '@/ui/status-badge';
import { certificateState } from './certificate-state';
import styles from './who.module.css';

/** The occupational certificate's number and whether it holds on the as-of day. */
export function Certificate({ streamer }: { streamer: StreamerDetail }) {
  const { t } = useTranslation('streamer');
  const format = useFormat();
  const { certificateNo, certificateValidUntil, asOf } = streamer;
  const state = certificateState(streamer);
  const date = format.date(certificateValidUntil);
  return (
    <span className={styles.stack}>
      {certificateNo && <span>{certificateNo}</span>}
      {state === 'valid' && (
        <>
          <StatusBadge tone="clear">
            {t('who.certificateValid', { asOf: format.date(asOf) })}
          </StatusBadge>
          <span className={styles.muted}>{t('who.certificateUntil', { date })}</span>
        </>
      )}
      {state === 'expired' && (
        <StatusBadge tone="caution">{t('who.certificateExpired', { date })}</StatusBadge>
      )}
      {state === 'unknown' && (
        <StatusBadge tone="unsure">
          {t(certificateNo ? 'who.certificateUnknown' : 'who.certificateNone')}
        </StatusBadge>
      )}
    </span>
  );
}
