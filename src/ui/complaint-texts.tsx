import { useTranslation } from 'react-i18next';
import type { Complaint } from '@/contract/complaints';
import styles from './complaint-texts.module.css';
import type { Hit } from './highlighted';
import { Narrative } from './narrative';

interface ComplaintTextsProps {
  complaint: Pick<Complaint, 'narrative' | 'sellerResponse'> & {
    narrativeHits?: readonly Hit[];
    sellerResponseHits?: readonly Hit[];
  };
  /** All of them at once, however long. */
  whole?: boolean;
}

/** What the person said, and what the seller replied beside it. */
export function ComplaintTexts({ complaint, whole = false }: ComplaintTextsProps) {
  const { t } = useTranslation('complaint');
  const { narrative, narrativeHits = [], sellerResponse, sellerResponseHits = [] } = complaint;
  return (
    <div className={styles.texts}>
      <Narrative
        title={t('said')}
        text={narrative}
        hits={narrativeHits}
        whole={whole}
        none={t('saidNothing')}
      />
      <Narrative
        title={t('reply')}
        text={sellerResponse}
        hits={sellerResponseHits}
        whole={whole}
        none={t('noReply')}
      />
    </div>
  );
}
