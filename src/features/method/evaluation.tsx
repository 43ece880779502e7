import { useTranslation } from 'react-i18next';
import { METHOD_VERSION } from '@/domain/method-version';
import { useFormat } from '@/i18n/use-format';
import { latestEvaluation } from './evaluation-data';
import { EvaluationTables } from './evaluation-tables';
import styles from './method-page.module.css';

const latest = latestEvaluation();

/** How well the method finds what was planted in worlds whose truth is known; that nobody has tried, where nobody has. */
export function Evaluation({ found = latest }: { found?: ReturnType<typeof latestEvaluation> }) {
  const { t } = useTranslation('method');
  const format = useFormat();
  return (
    <section id="evaluation" className={styles.group} aria-labelledby="evaluation-title">
      <h2 id="evaluation-title" tabIndex={-1}>
        {t('evaluation.title')}
      </h2>
      <p>{t('evaluation.lead')}</p>
      {typeof found === 'string' ? (
        <p className={styles.warning}>{t(`evaluation.${found}`)}</p>
      ) : (
        <>
          <p>
            {t('evaluation.basis', {
              date: format.date(found.date),
              version: found.methodVersion,
              worlds: format.integer(found.worlds),
              streamers: format.integer(found.streamers),
              days: Number.parseInt(found.window, 10),
              first: found.seeds[0] ?? '',
            })}
          </p>
          {found.methodVersion !== METHOD_VERSION && (
            <p className={styles.warning}>
              {t('evaluation.older', { version: found.methodVersion, now: METHOD_VERSION })}
            </p>
          )}
          <EvaluationTables found={found} />
        </>
      )}
    </section>
  );
}
