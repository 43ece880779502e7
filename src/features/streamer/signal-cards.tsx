import { useTranslation } from 'react-i18next';
import type { Authenticity } from '@/contract/authenticity';
import { Section } from '@/ui/section';
import { SignalCard } from './signal-card';
import styles from './signal-card.module.css';

interface SignalCardsProps {
  authenticity: Authenticity;
  streamerId: string;
}

/** The five signals side by side, and how to read them. */
export function SignalCards({ authenticity, streamerId }: SignalCardsProps) {
  const { t } = useTranslation('authenticity');
  return (
    <Section title={t('signals')} note={t('signalsNote')}>
      <ul className={styles.cards}>
        {authenticity.signals.map((evidence) => (
          <SignalCard
            key={evidence.signal}
            evidence={evidence}
            authenticity={authenticity}
            streamerId={streamerId}
          />
        ))}
        <li className={styles.how}>
          <h3>{t('how.title')}</h3>
          {(['chart', 'keys', 'chance', 'five'] as const).map((part) => (
            <p key={part}>{t(`how.${part}`)}</p>
          ))}
        </li>
      </ul>
    </Section>
  );
}
