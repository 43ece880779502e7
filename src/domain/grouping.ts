/** Rows put into numbered groups: group g holds `rows[starts[g]] … rows[starts[g + 1] − 1]`, in table order. */
export interface Grouping {
  starts: Uint32Array;
  rows: Uint32Array;
}

/** Groups rows by number (a counting sort); a row whose group is negative belongs to none. */
export function groupRows(groupOfRow: Int32Array, groups: number): Grouping {
  const starts = new Uint32Array(groups + 1);
  for (const group of groupOfRow) if (group >= 0) starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  for (let group = 0; group < groups; group++) {
    starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
  }
  const next = starts.slice();
  const rows = new Uint32Array(starts[groups] ?? 0);
  for (const [row, group] of groupOfRow.entries()) {
    if (group < 0) continue;
    const place = next[group] ?? 0;
    rows[place] = row;
    next[group] = place + 1;
  }
  return { starts, rows };
}

/** The rows of one group: a view, not a copy. */
export function rowsOf({ starts, rows }: Grouping, group: number): Uint32Array {
  return rows.subarray(starts[group] ?? 0, starts[group + 1] ?? 0);
}

/** Numbers a table's rows by their id. */
export function numberById<Row>(
  rows: readonly Row[],
  idOf: (row: Row) => string,
): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const [number, row] of rows.entries()) numbers.set(idOf(row), number);
  return numbers;
}

/** Each row's group: the number of the id it refers to, −1 where that is not there. */
export function groupNumbers<Row>(
  rows: readonly Row[],
  refersTo: (row: Row) => string,
  numbers: ReadonlyMap<string, number>,
): Int32Array {
  const groups = new Int32Array(rows.length);
  // rows of one group mostly come one after the other, and a large map is slow to ask
  let last: string | null = null;
  let group = -1;
  for (const [place, row] of rows.entries()) {
    const id = refersTo(row);
    if (id !== last) group = numbers.get(id) ?? -1;
    last = id;
    groups[place] = group;
  }
  return groups;
}
