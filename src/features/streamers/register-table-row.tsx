import { memo } from 'react';
import type { StreamerRow } from '@/contract/streamers';
import type { RateScales } from './rate-scales';
import { RegisterCell } from './register-cell';
import type { ColumnId } from './columns';
import { WORD_COLUMNS } from './register-columns';
import styles from './register-table.module.css';
import { RowCheckbox } from './row-checkbox';
import { StreamerCell } from './streamer-cell';
import type { Selecting } from './use-selection';

interface RegisterTableRowProps {
  row: StreamerRow;
  /** Its place among all rows, from 0. */
  index: number;
  height: number;
  columns: ColumnId[];
  scales: RateScales;
  window: string;
  selected: boolean;
  onToggle: Selecting['toggle'];
}

export const RegisterTableRow = memo(function RegisterTableRow({
  row,
  index,
  height,
  columns,
  scales,
  window,
  selected,
  onToggle,
}: RegisterTableRowProps) {
  return (
    // the header is row 1
    <tr aria-rowindex={index + 2} style={{ height }} data-selected={selected || undefined}>
      <td className={styles.select}>
        <RowCheckbox row={row} selected={selected} onToggle={onToggle} />
      </td>
      <th scope="row">
        <StreamerCell row={row} window={window} />
      </th>
      {columns.map((column) => (
        <td key={column} className={WORD_COLUMNS.has(column) ? styles.words : styles.figures}>
          <RegisterCell column={column} row={row} scales={scales} window={window} />
        </td>
      ))}
    </tr>
  );
});
