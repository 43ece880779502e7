import type { ComplaintCross } from '@/contract/explorer';
import { toCsv } from '@/dataset/csv';

interface CrossWords {
  /** The dimension of the rows. */
  corner: string;
  /** A value of the rows, and of the columns. */
  row: (value: string | null) => string;
  column: (value: string | null) => string;
  total: string;
  rate: Record<'counted' | 'orders' | 'estimate' | 'low' | 'high', string>;
}

/** The breakdown as it stands on screen: counts, totals, and beside them the rates where rows have orders. */
export function crossCsv(cross: ComplaintCross, words: CrossWords): string {
  const { rowValues, columnValues, cells, rowTotals, columnTotals, rowCounted, total } = cross;
  const { rowOrders, rowRates } = cross;
  const rated = rowOrders !== null && rowRates !== null;
  const { counted, orders, estimate, low, high } = words.rate;
  const line = (value: string | null, row: number) => {
    const rate = rowRates?.[row];
    const rates = [rowOrders?.[row], rate?.estimate, rate?.low, rate?.high];
    return [
      words.row(value),
      ...(cells[row] ?? []),
      rowTotals[row] ?? null,
      rowCounted[row] ?? null,
      ...(rated ? rates.map((figure) => figure ?? null) : []),
    ];
  };
  const allCounted = rowCounted.reduce((sum, count) => sum + count, 0);
  return toCsv(
    [
      words.corner,
      ...columnValues.map(words.column),
      words.total,
      counted,
      ...(rated ? [orders, estimate, low, high] : []),
    ],
    [
      ...rowValues.map(line),
      [words.total, ...columnTotals, total, allCounted, ...(rated ? [null, null, null, null] : [])],
    ],
  );
}
