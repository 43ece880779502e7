import { useTranslation } from 'react-i18next';
import type { ExplorerComplaint } from '@/contract/explorer';
import { useFormat } from '@/i18n/use-format';
import { ComplaintFields } from '@/ui/complaint-fields';
import { ComplaintTexts } from '@/ui/complaint-texts';
import styles from './evidence.module.css';

/** A complaint as it stood: what a person said, not a finding. */
export function ComplaintEvidence({ complaint }: { complaint: ExplorerComplaint }) {
  const { t } = useTranslation(['cases', 'complaint', 'domain', 'common']);
  const format = useFormat();
  return (
    <>
      <p className={styles.muted}>
        {[
          t('complaint:number', { id: complaint.complaintId }),
          t(`domain:complaintCategory.${complaint.category}`),
          t(`domain:complaintStatus.${complaint.status}`),
          `${t('complaint:received')} ${format.instant(complaint.receivedAt)}`,
        ].join(' · ')}
      </p>
      <ComplaintTexts complaint={complaint} whole />
      <ComplaintFields complaint={complaint} />
      <p className={styles.muted}>{t('common:caveat')}</p>
    </>
  );
}
