import { useTranslation } from 'react-i18next';
import type { StreamerRow } from '@/contract/streamers';
import styles from './row-checkbox.module.css';
import type { Selecting } from './use-selection';

interface RowCheckboxProps {
  row: StreamerRow;
  selected: boolean;
  onToggle: Selecting['toggle'];
}

/** Selects a row; with the shift key, by mouse or space bar, every row from the last one toggled. */
export function RowCheckbox({ row, selected, onToggle }: RowCheckboxProps) {
  const { t } = useTranslation('streamers');
  return (
    <label className={styles.target}>
      <input
        type="checkbox"
        aria-label={t('selection.row', { name: row.displayName })}
        checked={selected}
        onChange={({ target, nativeEvent }) =>
          onToggle(
            row.streamerId,
            target.checked,
            // what changes a checkbox is a click, even from the keyboard
            nativeEvent instanceof MouseEvent && nativeEvent.shiftKey,
          )
        }
      />
    </label>
  );
}
