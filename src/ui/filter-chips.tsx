import { useTranslation } from 'react-i18next';
import { Button } from './button';
import styles from './filter-chips.module.css';
import { CloseIcon } from './tool-icons';

interface FilterChipsProps {
  /** Each active filter in words. */
  chips: readonly { text: string; onDrop: () => void }[];
  onClear: () => void;
}

/** What narrows a list now, each to be dropped alone or all at once. */
export function FilterChips({ chips, onClear }: FilterChipsProps) {
  const { t } = useTranslation();
  if (chips.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={t('filters.active')}>
      {chips.map(({ text, onDrop }) => (
        <li key={text}>
          <button
            type="button"
            className={styles.chip}
            aria-label={t('filters.drop', { filter: text })}
            onClick={onDrop}
          >
            <span className={styles.text}>{text}</span>
            <CloseIcon size={13} />
          </button>
        </li>
      ))}
      <li>
        <Button look="quiet" onClick={onClear}>
          {t('filters.clearAll')}
        </Button>
      </li>
    </ul>
  );
}
