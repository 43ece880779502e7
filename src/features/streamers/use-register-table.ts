import {
  columnVisibilityFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
} from '@tanstack/react-table';
import { sortSpec } from '@/contract/streamers';
import type { StreamerRow } from '@/contract/streamers';
import { COLUMNS, type ColumnId } from './columns';
import { isSortable, parseSort } from './register-columns';
import type { RegisterSearch } from './search';

const features = tableFeatures({ columnVisibilityFeature, rowSortingFeature });

type Columns = ColumnDef<typeof features, StreamerRow>[];

// what a cell shows is RegisterCell's; the table decides which columns there are and what a press on a header does
const columns: Columns = [
  { id: 'displayName', accessorFn: (row) => row.displayName, sortDescFirst: false },
  ...COLUMNS.map((id) => ({
    id,
    accessorFn: (row: StreamerRow) => row.streamerId,
    enableSorting: isSortable(id),
    sortDescFirst: true,
  })),
];

/** The register as a table: its rows in the API's order, the columns on show, and what a press on a header asks for. */
export function useRegisterTable(
  rows: StreamerRow[],
  shown: readonly ColumnId[],
  sort: RegisterSearch['sort'],
  onSort: (sort: RegisterSearch['sort']) => void,
) {
  const { field, descending } = parseSort(sort);
  const sorting = [{ id: field, desc: descending }];
  return useTable({
    features,
    columns,
    data: rows,
    getRowId: (row) => row.streamerId,
    manualSorting: true,
    enableSortingRemoval: false,
    enableMultiSort: false,
    state: {
      sorting,
      columnVisibility: Object.fromEntries(COLUMNS.map((id) => [id, shown.includes(id)])),
    },
    onSortingChange: (change) => {
      const [next] = typeof change === 'function' ? change(sorting) : change;
      if (next) onSort(sortSpec.parse(`${next.desc ? '-' : ''}${next.id}`));
    },
  });
}
