import { useTranslation } from 'react-i18next';
import styles from './what-instead.module.css';

/** A link that only its platform can follow. */
export function UntoldLink() {
  const { t } = useTranslation('finder');
  return (
    <div className={styles.instead}>
      <h2 className={styles.title}>{t('untold.title')}</h2>
      <p>{t('untold.why')}</p>
      <ol className={styles.steps}>
        <li>{t('untold.open')}</li>
        <li>{t('untold.type')}</li>
        <li>{t('untold.whole')}</li>
      </ol>
    </div>
  );
}
