import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/api-error';
import { caseQuery } from '@/api/cases';
import { EmptyState } from '@/ui/empty-state';
import { Loaded } from '@/ui/loaded';
import { useTitle } from '@/ui/use-title';
import { CaseView } from './case-view';
import styles from './case-view.module.css';

const route = getRouteApi('/cases/$caseId');

/** One case: what it rests on, what was done, and what may be done next. */
export function CasePage() {
  const { caseId } = route.useParams();
  // nothing of one case may stay on screen under another's number
  return (
    <div className={styles.page}>
      <CaseById key={caseId} caseId={caseId} />
    </div>
  );
}

function CaseById({ caseId }: { caseId: string }) {
  const { t } = useTranslation('cases');
  // somebody else may have changed it while this tab was out of sight
  const query = useQuery({ ...caseQuery(caseId), refetchOnWindowFocus: 'always' });
  useTitle(query.data?.title ?? caseId);
  if (query.error instanceof ApiError && query.error.status === 404) {
    return (
      <>
        <h1 tabIndex={-1}>{caseId}</h1>
        <EmptyState
          title={t('notThere.title', { number: caseId })}
          action={<Link to="/cases">{t('title')}</Link>}
        >
          {t('notThere.text')}
        </EmptyState>
      </>
    );
  }
  return (
    <Loaded query={query} height={640}>
      {(file) => <CaseView file={file} />}
    </Loaded>
  );
}
