import { useTranslation } from 'react-i18next';
import styles from './data-page.module.css';

/** Something to begin with: a small package that can be opened as it is, and its tables empty. */
export function Beginnings() {
  const { t } = useTranslation('data');
  const base = import.meta.env.BASE_URL;
  return (
    <p className={styles.line}>
      <a href={`${base}castcheck-example.zip`} download>
        {t('own.example')}
      </a>
      <a href={`${base}castcheck-templates.zip`} download>
        {t('own.templates')}
      </a>
      <span className={styles.muted}>{t('own.guide')}</span>
    </p>
  );
}
