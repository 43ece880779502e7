import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CaseRow } from '@/contract/cases';
import { hasEnded } from '@/domain/case-states';
import { useFormat } from '@/i18n/use-format';
import styles from './case-line.module.css';
import { CaseStatus } from './case-status';
import { DueWords } from './due-words';

const STREAMERS_NAMED = 3;

/** One case in the list: what it is about, how it stands, when it is due, whose it is. */
export function CaseLine({ row }: { row: CaseRow }) {
  const { t } = useTranslation(['cases', 'case']);
  const format = useFormat();
  const { caseId, title, status, streamers, dueOn, assignee, evidence, changedAt } = row;
  const named = streamers.slice(0, STREAMERS_NAMED).map(({ displayName }) => displayName);
  const more = streamers.length - named.length;
  return (
    <article className={styles.line}>
      <div className={styles.what}>
        <h2 className={styles.title}>
          <Link to="/cases/$caseId" params={{ caseId }}>
            {title}
          </Link>
        </h2>
        <p className={styles.detail}>
          <span className={styles.number}>{caseId}</span>
          {' · '}
          {named.join(t('nameSeparator'))}
          {more > 0 && ` ${t('moreStreamers', { count: more })}`}
          {' · '}
          {t('evidenceCount', { count: evidence })}
        </p>
      </div>
      <div className={styles.status}>
        <CaseStatus status={status} />
      </div>
      <div className={styles.due}>
        <DueWords row={row} />
        {dueOn !== null && !hasEnded(status) && (
          <p className={styles.detail}>{t('case:due.on', { date: format.date(dueOn) })}</p>
        )}
      </div>
      <div className={styles.who}>
        <p>{assignee ?? <span className={styles.detail}>{t('unassigned')}</span>}</p>
        <p className={styles.detail}>{t('changedAt', { when: format.instant(changedAt) })}</p>
      </div>
    </article>
  );
}
