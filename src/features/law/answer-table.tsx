import { useTranslation } from 'react-i18next';
import { COMPLAINT_CATEGORY, OFFER_SELLER_ROLE } from '@/dataset/tables';
import { answerability } from '@/domain/answerability';
import { useLanguage } from '@/i18n/use-format';
import { RuleReferences } from '@/ui/rule-reference';
import { TableScroll } from '@/ui/table-scroll';
import styles from './law-page.module.css';

/** Who answers for what: a table for each way of selling, a row for each problem. */
export function AnswerTable() {
  const { t } = useTranslation(['law', 'domain']);
  const language = useLanguage();
  return (
    <section id="answers" className={styles.part} aria-labelledby="answers-title">
      <h2 id="answers-title">{t('answers.title')}</h2>
      <p className={styles.note}>{t('answers.note')}</p>
      {OFFER_SELLER_ROLE.map((role) => (
        <details key={role} open={role === 'own_store'}>
          <summary className={styles.summary}>{t(`domain:sellerRole.${role}`)}</summary>
          <TableScroll title={`${t('answers.title')} · ${t(`domain:sellerRole.${role}`)}`}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('answers.issue')}</th>
                  <th scope="col">{t('answers.first')}</th>
                  <th scope="col">{t('answers.jointly')}</th>
                  <th scope="col">{t('answers.ask')}</th>
                </tr>
              </thead>
              <tbody>
                {COMPLAINT_CATEGORY.map((issue) => {
                  const { first, jointly, asks } = answerability(role, issue);
                  return (
                    <tr key={issue}>
                      <th scope="row">{t(`domain:complaintCategory.${issue}`)}</th>
                      <td>{t(`domain:dutyHolder.${first}`)}</td>
                      <td>
                        {jointly.map(({ party, when }) => (
                          <p key={party}>
                            {t(`domain:dutyHolder.${party}`)}
                            <span className={styles.note}> {when[language]}</span>
                          </p>
                        ))}
                      </td>
                      <td>
                        {asks.map((ask) => (
                          <div key={ask.en}>
                            {ask[language]}
                            {ask.onlyFor && (
                              <p className={styles.note}>
                                {t('answers.goods', {
                                  goods: ask.onlyFor
                                    .map((goods) => t(`domain:category.${goods}`))
                                    .join(t('listAnd')),
                                })}
                              </p>
                            )}
                            <RuleReferences ids={ask.rules} />
                          </div>
                        ))}
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </TableScroll>
        </details>
      ))}
    </section>
  );
}
