import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@/contract/cases';
import { platformName } from '@/i18n/platform-name';
import { useFormat, useLanguage } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import { CopyButton } from '@/ui/copy-button';
import styles from './case-head.module.css';
import { CaseStatus } from './case-status';
import { DueWords } from './due-words';

/** What the case is, and how it stands; the title block of the printed file. */
export function CaseHead({ file }: { file: CaseFile }) {
  const { t } = useTranslation(['cases', 'case', 'common']);
  const format = useFormat();
  const language = useLanguage();
  const { caseId, title, status, dueOn, assignee, streamers, rectification } = file;
  return (
    <header className={styles.head}>
      <nav aria-label={t('title')} className={styles.breadcrumb}>
        <Link to="/cases">{t('title')}</Link>
      </nav>
      <p className={styles.kind}>{t('file.kind')}</p>
      <div className={styles.top}>
        <h1 tabIndex={-1}>{title}</h1>
        <CaseStatus status={status} />
        <div className={styles.actions}>
          <CopyButton />
          <Button onClick={() => print()}>{t('file.print')}</Button>
        </div>
      </div>
      <dl className={styles.facts}>
        <div>
          <dt>{t('file.number')}</dt>
          <dd>{caseId}</dd>
        </div>
        <div>
          <dt>{t('file.opened')}</dt>
          <dd>{format.instant(file.openedAt)}</dd>
        </div>
        <div>
          <dt>{t('case:field.dueOn')}</dt>
          <dd>
            {dueOn !== null && `${format.date(dueOn)} `}
            <DueWords row={file} />
          </dd>
        </div>
        <div>
          <dt>{t('case:field.assignee')}</dt>
          <dd>{assignee ?? t('unassigned')}</dd>
        </div>
        <div>
          <dt>{t('facet.streamer')}</dt>
          <dd>
            <ul>
              {streamers.map(({ streamerId, displayName, platform, roomId }) => (
                <li key={streamerId}>
                  <Link to="/streamers/$streamerId" params={{ streamerId }}>
                    {displayName}
                  </Link>{' '}
                  <span className={styles.place}>
                    {platformName(platform, language)} · {t('common:search.room', { room: roomId })}
                  </span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
        {rectification && (
          <div className={styles.wide}>
            <dt>{t('file.ordered', { date: format.date(rectification.orderedOn) })}</dt>
            <dd className={styles.measures}>{rectification.measures}</dd>
          </div>
        )}
      </dl>
    </header>
  );
}
