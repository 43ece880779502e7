import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { useLanguage } from '@/i18n/use-format';
import { platformName } from '@/i18n/platform-name';
import styles from './turn-to.module.css';

const STEPS = ['seller', 'platform', 'authority', 'court'] as const;

/** Whom to turn to, the nearest first. */
export function TurnTo({ platform }: Pick<StreamerDetail, 'platform'>) {
  const { t } = useTranslation('rights');
  const name = platformName(platform, useLanguage());
  return (
    <div className={styles.turn}>
      <h3>{t('turn.title')}</h3>
      <ol className={styles.steps}>
        {STEPS.map((step) => (
          <li key={step}>
            <p className={styles.name}>{t(`turn.${step}.name`)}</p>
            <p>{t(`turn.${step}.text`, { name })}</p>
          </li>
        ))}
      </ol>
      <p>{t('turn.keep')}</p>
    </div>
  );
}
