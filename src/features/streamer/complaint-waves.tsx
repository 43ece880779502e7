import { useTranslation } from 'react-i18next';
import type { Authenticity } from '@/contract/authenticity';
import { useFormat } from '@/i18n/use-format';
import { MethodLink } from '@/ui/method-link';
import { Section } from '@/ui/section';
import { ComplaintWave } from './complaint-wave';
import styles from './complaint-waves.module.css';

interface ComplaintWavesProps {
  authenticity: Authenticity;
  streamerId: string;
}

/** Complaint-bombing: shown as what it is, and left out of index and verdict. */
export function ComplaintWaves({ authenticity, streamerId }: ComplaintWavesProps) {
  const { t } = useTranslation('authenticity');
  const format = useFormat();
  const { waves, window } = authenticity;
  return (
    <Section
      title={t('waves.title')}
      note={t('waves.note')}
      actions={
        <MethodLink
          figure="complaint-bombing"
          of={t('waves.title')}
          streamer={streamerId}
          window={window.spec}
        />
      }
    >
      {waves.length === 0 ? (
        <p>{t('waves.none', { from: format.date(window.from), to: format.date(window.to) })}</p>
      ) : (
        <ul className={styles.waves}>
          {waves.map((wave) => (
            <ComplaintWave key={`${wave.from} ${wave.by}`} wave={wave} />
          ))}
        </ul>
      )}
    </Section>
  );
}
