import { useTranslation } from 'react-i18next';
import { PageList } from '@/ui/page-list';
import { VirtualList } from '@/ui/virtual-list';
import { NothingFits } from './nothing-fits';
import type { SignalsSearch } from './search';
import styles from './signal-list.module.css';
import { SignalRow } from './signal-row';
import type { FilterWords } from './use-filter-words';
import type { Signals } from './use-signals';

interface SignalListProps {
  signals: Signals;
  search: SignalsSearch;
  words: FilterWords;
  onChange: (change: Partial<SignalsSearch>) => void;
}

const ESTIMATED_HEIGHT = 130;

/** The signals of the view in whatever state they are: not there yet, none, failed, old, or here. */
export function SignalList({ signals, search, words, onChange }: SignalListProps) {
  const { t } = useTranslation('signals');
  const { first } = signals;
  return (
    <div className={styles.list}>
      <PageList
        pages={signals}
        height={560}
        empty={
          first && <NothingFits search={search} words={words} first={first} onChange={onChange} />
        }
      >
        {(foot) => (
          <>
            <div className={styles.rows}>
              <VirtualList
                label={t('list')}
                rows={signals.rows}
                total={first?.total ?? 0}
                keyOf={(row) => row.signalId}
                estimatedHeight={ESTIMATED_HEIGHT}
                onNearEnd={signals.onNearEnd}
              >
                {(row) => <SignalRow signal={row} search={search} />}
              </VirtualList>
            </div>
            <div className={styles.foot}>{foot}</div>
          </>
        )}
      </PageList>
    </div>
  );
}
