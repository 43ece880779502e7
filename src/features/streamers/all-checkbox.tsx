import { clsx } from 'clsx';
import { useTranslation } from 'react-i18next';
import type { StreamerRow } from '@/contract/streamers';
import { useFormat } from '@/i18n/use-format';
import styles from './row-checkbox.module.css';
import type { Selecting } from './use-selection';

interface AllCheckboxProps {
  rows: readonly StreamerRow[];
  selecting: Selecting;
  /** With its words beside it, where no row header says what it is for. */
  worded?: boolean;
}

/** Selects every row fetched so far, or none of them; half where some are. */
export function AllCheckbox({ rows, selecting, worded = false }: AllCheckboxProps) {
  const { t } = useTranslation('streamers');
  const format = useFormat();
  const { selection, toggleAll } = selecting;
  const selected = rows.filter((row) => selection.has(row.streamerId)).length;
  const words = t('selection.rows', { count: rows.length, shown: format.integer(rows.length) });
  return (
    <label className={clsx(styles.target, worded && styles.words)} title={words}>
      <input
        type="checkbox"
        aria-label={words}
        checked={selected > 0 && selected === rows.length}
        ref={(box) => {
          if (box) box.indeterminate = selected > 0 && selected < rows.length;
        }}
        onChange={({ target }) => toggleAll(target.checked)}
      />
      {worded && <span aria-hidden="true">{words}</span>}
    </label>
  );
}
