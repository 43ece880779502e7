import { useTranslation } from 'react-i18next';
import { MOST_COMPARED } from '@/contract/choices';
import { StreamerSearch } from '@/ui/finder/streamer-search';
import styles from './compare.module.css';
import { useCompareSearch } from './use-compare-search';

/** Adds a streamer to the comparison, as long as there is a place. */
export function Chooser() {
  const { t } = useTranslation('compare');
  const { search, change } = useCompareSearch();
  const ids = search.ids ?? [];
  if (ids.length >= MOST_COMPARED) {
    return <p className={styles.full}>{t('full', { most: MOST_COMPARED })}</p>;
  }
  return (
    <div className={styles.chooser}>
      <StreamerSearch
        look="field"
        label={t('add', { number: ids.length, most: MOST_COMPARED })}
        onChoose={(id) => change({ ids: [...new Set([...ids, id])] })}
      />
    </div>
  );
}
