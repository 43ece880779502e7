import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import styles from './verdict-panel.module.css';

/** How many broadcasts were unusual; the word is never "fake". */
export function UnusualEvidence({ unusual, broadcasts }: { unusual: number; broadcasts: number }) {
  const { t } = useTranslation('streamer');
  const format = useFormat();
  return (
    <p className={styles.detail}>
      {t('verdict.unusual', {
        unusual: format.integer(unusual),
        broadcasts: format.integer(broadcasts),
      })}{' '}
      {t('verdict.unusualHint')}
    </p>
  );
}
