import { useTranslation } from 'react-i18next';
import { linesOf } from './lines-of';
import styles from './rights.module.css';

/** The seven-day return without a reason, and what it isn't for. */
export function ReturnRight() {
  const { t } = useTranslation('rights');
  return (
    <div className={styles.part}>
      <h3>{t('return.title')}</h3>
      <p>{t('return.text')}</p>
      <p>{t('return.exceptions')}</p>
      <ul className={styles.bullets}>
        {linesOf(t('return.exceptionList')).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{t('return.quality')}</p>
    </div>
  );
}
