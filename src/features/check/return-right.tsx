import { useTranslation } from 'react-i18next';
import { linesOf } from './lines-of';
import styles from './rights.module.css';

/** The seven-day return without a reason, and what it isn't for. */
export function ReturnRight() {
  const { t } = useTranslation('check');
  return (
    <div className={styles.part}>
      <h3>{t('rights.return.title')}</h3>
      <p>{t('rights.return.text')}</p>
      <p>{t('rights.return.exceptions')}</p>
      <ul className={styles.bullets}>
        {linesOf(t('rights.return.exceptionList')).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{t('rights.return.quality')}</p>
    </div>
  );
}
