import { useTranslation } from 'react-i18next';
import { PageList } from '@/ui/page-list';
import { VirtualList } from '@/ui/virtual-list';
import { CaseLine } from './case-line';
import { CasesEmpty } from './cases-empty';
import styles from './cases-page.module.css';
import type { CasesSearch } from './search';
import type { useCases } from './use-cases';

const LINE_HEIGHT = 76;

interface CasesListProps {
  cases: ReturnType<typeof useCases>;
  search: CasesSearch;
  onChange: (change: Partial<CasesSearch>) => void;
}

/** The cases of the view in whatever state they are: not there yet, none, failed, old, or here. */
export function CasesList({ cases, search, onChange }: CasesListProps) {
  const { t } = useTranslation('cases');
  return (
    <PageList pages={cases} height={480} empty={<CasesEmpty search={search} onChange={onChange} />}>
      {(foot) => (
        <div className={styles.list}>
          <VirtualList
            label={t('title')}
            rows={cases.rows}
            total={cases.first?.total ?? 0}
            keyOf={({ caseId }) => caseId}
            estimatedHeight={LINE_HEIGHT}
            onNearEnd={cases.onNearEnd}
          >
            {(row) => <CaseLine row={row} />}
          </VirtualList>
          <div className={styles.foot}>{foot}</div>
        </div>
      )}
    </PageList>
  );
}
