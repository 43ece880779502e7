import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { comparisonQuery } from '@/api/comparison';
import { EmptyState } from '@/ui/empty-state';
import { Loaded } from '@/ui/loaded';
import { useTitle } from '@/ui/use-title';
import { WindowPicker } from '@/ui/window-picker';
import { Actions } from './actions';
import { Chooser } from './chooser';
import styles from './compare.module.css';
import { ComparisonBody } from './comparison-body';
import { useCompareSearch } from './use-compare-search';

/** Two to five streamers side by side. */
export function ComparePage() {
  const { t } = useTranslation('compare');
  const { search, change } = useCompareSearch();
  const ids = search.ids ?? [];
  const query = useQuery(comparisonQuery(ids, search.window));
  useTitle(t('title'));
  const asOf = query.data?.asOf;
  return (
    <div className={styles.page}>
      <header>
        <div className={styles.top}>
          <h1 tabIndex={-1}>{t('title')}</h1>
          {ids.length > 0 && <Actions comparison={query.data} />}
        </div>
        <p className={styles.lead}>{t('lead')}</p>
        <div className={styles.tools}>
          <Chooser />
          <WindowPicker
            value={search.window}
            onChange={(window) => change({ window })}
            {...(asOf !== undefined && { asOf })}
          />
        </div>
      </header>
      {ids.length === 0 ? (
        <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
      ) : (
        <Loaded query={query} height={720}>
          {(comparison) => <ComparisonBody comparison={comparison} />}
        </Loaded>
      )}
    </div>
  );
}
