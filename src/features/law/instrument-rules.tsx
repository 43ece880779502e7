import { useTranslation } from 'react-i18next';
import { articleWords, lawTitle } from '@/i18n/law-words';
import { useFormat, useLanguage } from '@/i18n/use-format';
import type { InstrumentRules as Rules } from './chosen-rules';
import styles from './rule-list.module.css';

/** An instrument and what of it is used; each rule can be led to by its id. */
export function InstrumentRules({ instrument }: { instrument: Rules }) {
  const { t } = useTranslation(['law', 'domain']);
  const format = useFormat();
  const language = useLanguage();
  const { id, inForceFrom, checkedOn, note, rules } = instrument;
  // a month alone stays as the source gives it
  const date = (day: string) => (day.length === 10 ? format.date(day) : day);
  return (
    <section className={styles.instrument} id={id} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{lawTitle(id, language)}</h3>
      <p className={styles.dates}>
        {[
          t('inForce', { date: date(inForceFrom) }),
          ...(note ? [note[language]] : []),
          t('checked', { date: date(checkedOn) }),
        ].join(' · ')}
      </p>
      {rules.length === 0 ? (
        <p className={styles.dates}>{t('noRules')}</p>
      ) : (
        <ul className={styles.rules}>
          {rules.map(({ id, article, dutyHolders, asks }) => (
            <li key={id} id={id} className={styles.rule}>
              <p className={styles.article}>
                {article === null ? t('instrumentOnly') : articleWords(article, language)}
                {' · '}
                {dutyHolders.map((holder) => t(`domain:dutyHolder.${holder}`)).join(t('listAnd'))}
              </p>
              <p>{asks[language]}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
