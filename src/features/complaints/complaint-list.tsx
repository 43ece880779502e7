import { useTranslation } from 'react-i18next';
import { PageList } from '@/ui/page-list';
import { VirtualList } from '@/ui/virtual-list';
import styles from './complaint-list.module.css';
import { ComplaintRow } from './complaint-row';
import { NothingFits } from './nothing-fits';
import type { Chosen } from './use-chosen';
import type { Explorer } from './use-explorer';
import type { ViewProps } from './view-props';

interface ComplaintListProps extends ViewProps {
  explorer: Explorer;
  chosen: Chosen;
  /** One below the other instead of in columns. */
  narrow: boolean;
}

const ESTIMATED_HEIGHT = { wide: 104, narrow: 200 };

/** The complaints of the view in whatever state they are: not there yet, none, failed, old, or here. */
export function ComplaintList({ explorer, chosen, narrow, ...view }: ComplaintListProps) {
  const { t } = useTranslation('complaints');
  return (
    <PageList
      pages={explorer}
      height={560}
      empty={explorer.first && <NothingFits {...view} first={explorer.first} />}
    >
      {(foot) => (
        <div className={styles.box}>
          <VirtualList
            label={t('title')}
            rows={explorer.rows}
            total={explorer.first?.total ?? 0}
            keyOf={(row) => row.complaintId}
            estimatedHeight={ESTIMATED_HEIGHT[narrow ? 'narrow' : 'wide']}
            gap={narrow ? 12 : 0}
            onNearEnd={explorer.onNearEnd}
          >
            {(row) => (
              <ComplaintRow
                complaint={row}
                window={view.search.window}
                chosen={chosen.complaints.has(row.complaintId)}
                full={chosen.full}
                onChoose={chosen.choose}
              />
            )}
          </VirtualList>
          <div className={styles.foot}>{foot}</div>
        </div>
      )}
    </PageList>
  );
}
