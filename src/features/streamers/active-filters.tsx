import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { CloseIcon } from '@/ui/icons';
import styles from './active-filters.module.css';
import { filterWords, type FilterWordsContext } from './filter-words';
import type { ActiveFilter } from './filters';

interface ActiveFiltersProps {
  active: readonly ActiveFilter[];
  words: FilterWordsContext;
  onDrop: (filter: ActiveFilter) => void;
  onClear: () => void;
}

/** What narrows the register now, each to be dropped alone or all at once. */
export function ActiveFilters({ active, words, onDrop, onClear }: ActiveFiltersProps) {
  const { t } = useTranslation('streamers');
  if (active.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={t('filters.active')}>
      {active.map((filter) => {
        const text = filterWords(words, filter);
        return (
          <li key={text}>
            <button
              type="button"
              className={styles.chip}
              aria-label={t('filters.drop', { filter: text })}
              onClick={() => onDrop(filter)}
            >
              <span className={styles.text}>{text}</span>
              <CloseIcon size={13} />
            </button>
          </li>
        );
      })}
      <li>
        <Button look="quiet" onClick={onClear}>
          {t('filters.clearAll')}
        </Button>
      </li>
    </ul>
  );
}
