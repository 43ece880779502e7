import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { platformName } from '@/i18n/platform-name';
import { useLanguage } from '@/i18n/use-format';
import type { TheCase } from './the-case';
import styles from './turn-to.module.css';

interface TurnToProps {
  detail: StreamerDetail;
  known: TheCase;
}

/** Whom to turn to, the nearest first, by name where it is known. */
export function TurnTo({ detail, known }: TurnToProps) {
  const { t } = useTranslation('rights');
  const platform = platformName(detail.platform, useLanguage());
  const seller = known.role === 'own_store' ? detail.operator?.name : known.merchant;
  const steps = [
    ['seller', seller ? t('turn.seller.nameNamed', { name: seller }) : t('turn.seller.name')],
    ['platform', t('turn.platform.nameNamed', { name: platform })],
    ['authority', t('turn.authority.name')],
    ['court', t('turn.court.name')],
  ] as const;
  return (
    <>
      <ol className={styles.steps}>
        {steps.map(([step, name]) => (
          <li key={step}>
            <p className={styles.name}>{name}</p>
            <p>{t(`turn.${step}.text`, { name: platform })}</p>
          </li>
        ))}
      </ol>
      <p className={styles.keep}>{t('turn.keep')}</p>
    </>
  );
}
