import { useTranslation } from 'react-i18next';
import { METHOD_CHANGES } from '@/domain/method-version';
import { useFormat, useLanguage } from '@/i18n/use-format';
import styles from './method-page.module.css';

/** What changed from one version of the method to the next, newest first. */
export function Changes() {
  const { t } = useTranslation('method');
  const language = useLanguage();
  const format = useFormat();
  return (
    <section id="changes" className={styles.group} aria-labelledby="changes-title">
      <h2 id="changes-title" tabIndex={-1}>
        {t('changes.title')}
      </h2>
      <p>{t('changes.lead')}</p>
      <dl className={styles.changes}>
        {METHOD_CHANGES.map(({ version, on, text }) => (
          <div key={version}>
            <dt>{t('changes.version', { version, date: format.date(on) })}</dt>
            <dd>{text[language]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
