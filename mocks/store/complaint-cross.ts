import type * as z from 'zod/mini';
import type { CrossDimension } from '@/contract/choices';
import type { ComplaintCross, crossQuery } from '@/contract/explorer';
import { dateOfDay } from '@/domain/calendar';
import type { DayRange } from '@/domain/types';
import { complaintColumns } from './complaint-columns';
import { complaintRates, letsInCounted, type Groups } from './complaint-rates';
import type { StoreContext } from './context';
import { narrowedComplaints } from './explorer-filter';

type CrossQuery = z.output<typeof crossQuery>;

/** One dimension: what is unknown stands in the place after the last value. */
interface Dimension {
  values: readonly string[];
  placeOf: (row: number) => number;
  /** Null where no orders belong to a value. */
  placeOfOrder: Groups['ofOrder'] | null;
  /** Values are listed even where nothing has them. */
  allListed: boolean;
}

/** Complaints that pass the filters, by two dimensions. */
export function complaintCross(context: StoreContext, query: CrossQuery): ComplaintCross {
  const { leftOut } = context.index.complaints;
  const rows = dimensionOf(context, query.rows, query.window);
  // one dimension against itself is a plain breakdown
  const columns =
    query.rows === query.columns ? null : dimensionOf(context, query.columns, query.window);
  const width = columns ? columns.values.length + 1 : 0;
  const height = rows.values.length + 1;
  const cells = new Int32Array(height * width);
  const rowTotals = new Int32Array(height);
  const rowCounted = new Int32Array(height);
  const columnTotals = new Int32Array(width);
  const { passes } = narrowedComplaints(context, query);
  let total = 0;
  for (const [row, passing] of passes.entries()) {
    if (passing !== 1) continue;
    const at = rows.placeOf(row);
    total++;
    addOne(rowTotals, at);
    if (leftOut[row] === null) addOne(rowCounted, at);
    if (!columns) continue;
    const across = columns.placeOf(row);
    addOne(columnTotals, across);
    addOne(cells, at * width + across);
  }
  const { placeOfOrder } = rows;
  const behind =
    placeOfOrder &&
    complaintRates(context, query, {
      count: height,
      ofComplaint: rows.placeOf,
      ofOrder: placeOfOrder,
    });
  const shownRows = places(rows, (at) => (rowTotals[at] ?? 0) > 0 || (behind?.orders[at] ?? 0) > 0);
  const shownColumns = columns ? places(columns, (at) => (columnTotals[at] ?? 0) > 0) : [];
  const ofRows = (counts: ArrayLike<number>) => shownRows.map((at) => counts[at] ?? 0);
  return {
    window: context.windowRange(query.window),
    rows: query.rows,
    columns: query.columns,
    rowValues: shownRows.map((at) => rows.values[at] ?? null),
    columnValues: shownColumns.map((at) => columns?.values[at] ?? null),
    cells: shownRows.map((at) => shownColumns.map((across) => cells[at * width + across] ?? 0)),
    rowTotals: ofRows(rowTotals),
    columnTotals: shownColumns.map((across) => columnTotals[across] ?? 0),
    rowCounted: ofRows(rowCounted),
    rowOrders: behind && ofRows(behind.orders),
    rowRates:
      behind && letsInCounted(query) ? shownRows.map((at) => behind.rates[at] ?? null) : null,
    total,
  };
}

const addOne = (counts: Int32Array, place: number) => {
  counts[place] = (counts[place] ?? 0) + 1;
};

function places({ values, allListed }: Dimension, has: (place: number) => boolean): number[] {
  const all = Array.from({ length: values.length + 1 }, (_, place) => place);
  return all.filter((place) => (allListed && place < values.length) || has(place));
}

function dimensionOf(context: StoreContext, name: CrossDimension, window: string): Dimension {
  if (name === 'month') return months(context, context.range(window));
  const { facets } = complaintColumns(context);
  const { values, codes } = facets[name];
  const orUnknown = (code: number | undefined) =>
    code === undefined || code < 0 ? values.length : code;
  return {
    values,
    placeOf: (row) => orUnknown(codes[row]),
    placeOfOrder: placeOfOrder(context, name, values, orUnknown),
    allListed: false,
  };
}

function placeOfOrder(
  { dataset }: StoreContext,
  name: CrossDimension,
  values: readonly string[],
  orUnknown: (code: number | undefined) => number,
): Dimension['placeOfOrder'] {
  if (name === 'goods') return (_, __, goods) => orUnknown(goods);
  if (name !== 'platform' && name !== 'region') return null;
  const placeOf = new Map(values.map((value, place) => [value, place]));
  const ofStreamer = dataset.streamers.map(({ platformId, region }) =>
    orUnknown(placeOf.get((name === 'platform' ? platformId : region) ?? '')),
  );
  return (streamer) => orUnknown(ofStreamer[streamer]);
}

/** Every month the window touches, oldest first. */
function months({ index }: StoreContext, { from, to }: DayRange): Dimension {
  const values: string[] = [];
  const ofDay = Uint16Array.from({ length: to - from + 1 }, (_, place) => {
    const month = dateOfDay(from + place).slice(0, 7);
    if (values.at(-1) !== month) values.push(month);
    return values.length - 1;
  });
  const placeOf = (day: number) => ofDay[day - from] ?? values.length;
  return {
    values,
    placeOf: (row) => placeOf(index.complaints.day[row] ?? NaN),
    placeOfOrder: (_, day) => placeOf(day),
    allListed: true,
  };
}
