import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { useFormat } from '@/i18n/use-format';
import { Explained } from './explained';
import { Sentences } from './sentences';
import { plainHours } from './plain-hours';
import styles from './went-wrong.module.css';

interface SpeedProps {
  waiting: StreamerDetail['summary']['firstResponse'];
}

/** How long people waited for a first answer, the ones still waiting not forgotten. */
export function Speed({ waiting }: SpeedProps) {
  const { t } = useTranslation('card');
  const format = useFormat();
  const { complaints, happened, medianHours, peerMedianHours } = waiting;
  if (complaints === 0) return null;
  const open = complaints - happened;
  const time = (hours: number) => format.duration(plainHours(hours));
  return (
    <div className={styles.part}>
      <h3>{t('wrong.speed')}</h3>
      <p>
        <Sentences>
          {[
            medianHours === null
              ? t('wrong.notHalf')
              : t('wrong.half', { time: time(medianHours) }),
            peerMedianHours !== null && t('wrong.peersHalf', { time: time(peerMedianHours) }),
          ]}
        </Sentences>
      </p>
      <p>
        {open === 0
          ? t('wrong.nobodyWaiting')
          : t('wrong.waiting', {
              count: complaints,
              formatted: format.integer(complaints),
              waiting: format.integer(open),
            })}
      </p>
      <Explained summary={t('counted')}>
        <p>{t('wrong.speedHow')}</p>
      </Explained>
    </div>
  );
}
