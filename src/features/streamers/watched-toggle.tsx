import { useTranslation } from 'react-i18next';
import { CheckIcon } from '@/ui/icons';
import styles from '@/ui/facet-bar.module.css';
import type { RegisterSearch } from './search';

interface WatchedToggleProps {
  search: RegisterSearch;
  onChange: (change: Partial<RegisterSearch>) => void;
}

/** Narrows the register to the caller's watchlist, or lifts that. */
export function WatchedToggle({ search, onChange }: WatchedToggleProps) {
  const { t } = useTranslation('streamers');
  const on = search.watched === 'yes';
  return (
    <button
      type="button"
      className={styles.button}
      aria-pressed={on}
      data-active={on || undefined}
      onClick={() => onChange({ watched: on ? undefined : 'yes' })}
    >
      {on && <CheckIcon size={14} />}
      {t('filters.watched')}
    </button>
  );
}
