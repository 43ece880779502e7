import { useTranslation } from 'react-i18next';
import { hasEnded } from '@/domain/case-states';
import type { CaseStatus as Status } from '@/domain/case-statuses';
import styles from './case-status.module.css';

/** Where a case stands; an ended one steps back. */
export function CaseStatus({ status }: { status: Status }) {
  const { t } = useTranslation('case');
  return (
    <span className={styles.status} data-ended={hasEnded(status) || undefined}>
      {t(`status.${status}`)}
    </span>
  );
}
