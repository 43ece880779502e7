import type { ComplaintCross } from '@/contract/explorer';
import type { Share } from './search';

/** The part that one cell is of its row, its column or all; null where that is none, or no part is asked for. */
export function shareOf(
  cross: Pick<ComplaintCross, 'cells' | 'rowTotals' | 'columnTotals' | 'total'>,
  row: number,
  column: number,
  share: Share,
): number | null {
  const whole = {
    none: 0,
    row: cross.rowTotals[row] ?? 0,
    column: cross.columnTotals[column] ?? 0,
    all: cross.total,
  }[share];
  return whole > 0 ? (cross.cells[row]?.[column] ?? 0) / whole : null;
}
