import type { OverviewBreakdown } from '@/contract/overview';
import { changeOf, measured } from './measured';
import { FIGURES, type BreakdownColumn, type BreakdownSort, type FigureName } from './search';

export type BreakdownRow = OverviewBreakdown['rows'][number];

/** What a row is ordered by; null is unknown. */
export function valueIn(row: BreakdownRow, column: BreakdownColumn): number | null {
  if (column === 'streamers' || column === 'orders' || column === 'serious') return row[column];
  if (column === 'settledGmvFen') return row.settledGmvFen;
  return measured(row, column)?.estimate ?? null;
}

/** In the order asked for; what is unknown comes last either way. */
export function sortedRows(rows: readonly BreakdownRow[], sort: BreakdownSort): BreakdownRow[] {
  const descending = sort.startsWith('-');
  // a sort is a column with at most a `-` before it
  const column = sort.replace('-', '') as BreakdownColumn;
  return rows.toSorted((a, b) => {
    const left = valueIn(a, column);
    const right = valueIn(b, column);
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return descending ? right - left : left - right;
  });
}

/** A row as the table twin and the CSV tell it; money in yuan, waits in hours. */
export type BreakdownCells = Record<string, string | number | boolean | null>;

const cellsOf = (row: BreakdownRow, name: FigureName): BreakdownCells => {
  const now = measured(row, name);
  const before = measured(row, name, 'before');
  const change = changeOf(row, name);
  return {
    [name]: now?.estimate ?? null,
    [`${name}Low`]: now?.low ?? null,
    [`${name}High`]: now?.high ?? null,
    [`${name}Numerator`]: now?.numerator ?? null,
    [`${name}Denominator`]: now?.denominator ?? null,
    [`${name}Before`]: before?.estimate ?? null,
    [`${name}Change`]: change?.difference ?? null,
    [`${name}ChangeLow`]: change?.low ?? null,
    [`${name}ChangeHigh`]: change?.high ?? null,
    [`${name}Beyond`]: change?.beyondChance ?? null,
  };
};

export function breakdownCells(row: BreakdownRow, name: string): BreakdownCells {
  return Object.assign(
    {
      code: row.value,
      name,
      streamers: row.streamers,
      orders: row.orders,
      settledYuan: row.settledGmvFen === null ? null : row.settledGmvFen / 100,
      serious: row.serious,
    },
    ...FIGURES.map((figure) => cellsOf(row, figure)),
  ) as BreakdownCells;
}
