import { useTranslation } from 'react-i18next';
import { COUNTING, LEGAL_DEADLINES, type LegalDeadline } from '@/domain/legal-deadlines';
import { articleWords, lawTitle } from '@/i18n/law-words';
import { useLanguage } from '@/i18n/use-format';
import { RuleReferences } from '@/ui/rule-reference';
import { TableScroll } from '@/ui/table-scroll';
import styles from './law-page.module.css';

/** Every limit of time, and how days are counted. */
export function Deadlines() {
  const { t } = useTranslation('law');
  const language = useLanguage();
  const rows: [string, LegalDeadline][] = Object.entries(LEGAL_DEADLINES);
  return (
    <section id="deadlines" className={styles.part} aria-labelledby="deadlines-title">
      <h2 id="deadlines-title">{t('deadlines.title')}</h2>
      <TableScroll title={t('deadlines.title')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('deadlines.what')}</th>
              <th scope="col">{t('deadlines.length')}</th>
              <th scope="col">{t('deadlines.from')}</th>
              <th scope="col">{t('deadlines.law')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([id, { what, length, unit, from, rules }]) => (
              <tr key={id}>
                <th scope="row">{what[language]}</th>
                <td>{t(`deadlines.${unit}`, { count: length })}</td>
                <td>{from[language]}</td>
                <td>
                  <RuleReferences ids={rules} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <h3>{t('deadlines.counting')}</h3>
      <ul className={styles.list}>
        {COUNTING.map(({ instrument, article, text }) => (
          <li key={article}>
            {text[language]}{' '}
            <span className={styles.note}>
              {lawTitle(instrument, language)} {articleWords(article, language)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
