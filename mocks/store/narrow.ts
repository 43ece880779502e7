/** One facet of all rows: each row's value as its place in `values`, −1 where it has none. */
export interface SingleColumn {
  values: readonly string[];
  codes: Int16Array;
}

/** One facet of which a row may have several values, at most 31: each row's as bits, the place in `values` the bit. */
export interface SeveralColumn {
  values: readonly string[];
  bits: Int32Array;
}

export type FacetColumn = SingleColumn | SeveralColumn;

/** Gives each value its place among `values`, −1 where it has none there. */
export function codesOf(values: readonly string[]): (value: string | null) => number {
  const places = new Map<string | null, number>(values.map((value, place) => [value, place]));
  return (value) => places.get(value) ?? -1;
}

/** Gives some values their bits, those that are not among `values` none. */
export function bitsOfSome(values: readonly string[]): (some: readonly string[]) => number {
  const codeOf = codesOf(values);
  return (some) => {
    let bits = 0;
    for (const value of some) {
      const code = codeOf(value);
      if (code >= 0) bits |= 1 << code;
    }
    return bits;
  };
}

/** The column of what `of` says of each row; a row it says null of has no value, and is met by no filter. */
export function facetColumn<Row>(
  rows: readonly Row[],
  values: readonly string[],
  of: (row: Row, place: number) => string | null,
): SingleColumn {
  const codeOf = codesOf(values);
  return { values, codes: Int16Array.from(rows, (row, place) => codeOf(of(row, place))) };
}

/** The column of all that `of` says of each row: a filter lets through whoever has any of the values chosen. */
export function severalColumn<Row>(
  rows: readonly Row[],
  values: readonly string[],
  of: (row: Row, place: number) => readonly string[],
): SeveralColumn {
  const bitsOf = bitsOfSome(values);
  return { values, bits: Int32Array.from(rows, (row, place) => bitsOf(of(row, place))) };
}

export interface Narrowed<Name extends string> {
  /** 1 where the row passes every filter, by its place. */
  passes: Uint8Array;
  /** How many do. */
  passing: number;
  /** How many rows each value would give with every other filter kept; values that some row looked at has, in their order. */
  facets: Record<Name, { value: string; count: number }[]>;
}

interface Narrowing<Name extends string> {
  /** How many rows there are. */
  rows: number;
  /** Places of the rows that are looked at; all where left out. */
  among?: Uint32Array | undefined;
  /** Places of those for which everything holds that has to beside the facets, each once; all that are looked at where left out. */
  within?: Uint32Array | undefined;
  columns: Readonly<Record<Name, FacetColumn>>;
  /** Values chosen of a facet; none chosen is no filter. */
  chosen: NoInfer<Readonly<Partial<Record<Name, readonly string[] | undefined>>>>;
}

/**
 * One pass over the rows tells which facets' filters each fails. A row that fails none counts everywhere; one that fails only its
 * own facet's filter counts in that facet, since there the filter is lifted; no other is looked at again.
 */
export function narrow<Name extends string>({
  rows,
  among,
  within = among ?? allPlaces(rows),
  columns,
  chosen,
}: Narrowing<Name>): Narrowed<Name> {
  // the record's keys are the names; Object.keys forgets it
  const names = Object.keys(columns) as Name[];
  const failed = new Uint8Array(within.length);
  for (const [number, name] of names.entries()) {
    fail(failed, number + 1, within, columns[name], chosen[name]);
  }
  const [passed = within, ...only] = byFailure(within, failed, names.length);
  const passes = new Uint8Array(rows);
  for (const place of passed) passes[place] = 1;
  const listed = names.map((name, number) => {
    const column = columns[name];
    const counts = new Uint32Array(column.values.length);
    count(counts, column, passed);
    count(counts, column, only[number] ?? within.subarray(0, 0));
    const present = among ? presentAmong(column, among) : presentAnywhere(column);
    const values = column.values.flatMap((value, code) =>
      present[code] === 1 ? [{ value, count: counts[code] ?? 0 }] : [],
    );
    return [name, values] as const;
  });
  // one entry a name
  const facets = Object.fromEntries(listed) as Narrowed<Name>['facets'];
  return { passes, passing: passed.length, facets };
}

/** Which rows fail more than one filter. */
const MANY = 255;

/** Marks the rows that fail this filter: with its number, or `MANY` where they failed another before. */
function fail(
  failed: Uint8Array,
  number: number,
  within: Uint32Array,
  column: FacetColumn,
  chosen: readonly string[] | undefined,
): void {
  // a parameter that is there but empty can't be sent: no value chosen is no filter
  if (!chosen || chosen.length === 0) return;
  if ('bits' in column) {
    const { bits } = column;
    const wanted = bitsOfSome(column.values)(chosen);
    for (let at = 0; at < within.length; at++) {
      if (((bits[within[at] ?? 0] ?? 0) & wanted) !== 0) continue;
      failed[at] = failed[at] === 0 ? number : MANY;
    }
    return;
  }
  const { codes } = column;
  const codeOf = codesOf(column.values);
  // the first is of those without a value: no filter lets them through
  const wanted = new Uint8Array(column.values.length + 1);
  for (const value of chosen) wanted[codeOf(value) + 1] = 1;
  wanted[0] = 0;
  for (let at = 0; at < within.length; at++) {
    if (wanted[(codes[within[at] ?? 0] ?? -1) + 1] === 1) continue;
    failed[at] = failed[at] === 0 ? number : MANY;
  }
}

/** The places that failed nothing, then for each filter those that failed only this. */
function byFailure(within: Uint32Array, failed: Uint8Array, filters: number): Uint32Array[] {
  const ends = new Uint32Array(MANY + 1);
  for (const number of failed) ends[number] = (ends[number] ?? 0) + 1;
  // as mostly where no facet is chosen
  if (ends[0] === within.length) return [within];
  for (let number = 1; number <= filters; number++) {
    ends[number] = (ends[number] ?? 0) + (ends[number - 1] ?? 0);
  }
  const kept = new Uint32Array(ends[filters] ?? 0);
  const next = new Uint32Array(MANY);
  next.set(ends.subarray(0, filters), 1);
  for (let at = 0; at < within.length; at++) {
    const number = failed[at] ?? 0;
    if (number === MANY) continue;
    const to = next[number] ?? 0;
    kept[to] = within[at] ?? 0;
    next[number] = to + 1;
  }
  return Array.from({ length: filters + 1 }, (_, number) =>
    kept.subarray(number === 0 ? 0 : ends[number - 1], ends[number]),
  );
}

function count(counts: Uint32Array, column: FacetColumn, places: Uint32Array): void {
  if ('bits' in column) {
    const { bits } = column;
    for (const place of places) {
      for (let left = bits[place] ?? 0; left !== 0; left &= left - 1) {
        const code = 31 - Math.clz32(left & -left);
        counts[code] = (counts[code] ?? 0) + 1;
      }
    }
    return;
  }
  const { codes } = column;
  for (const place of places) {
    const code = codes[place] ?? -1;
    if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
  }
}

/** 1 for each value that some of these rows have. */
function presentAmong(column: FacetColumn, places: Uint32Array): Uint8Array {
  const counts = new Uint32Array(column.values.length);
  count(counts, column, places);
  return Uint8Array.from(counts, (one) => Number(one > 0));
}

const present = new WeakMap<FacetColumn, Uint8Array>();

/** The same for all rows, counted once. */
function presentAnywhere(column: FacetColumn): Uint8Array {
  let known = present.get(column);
  if (!known) {
    const { length } = 'bits' in column ? column.bits : column.codes;
    known = presentAmong(column, allPlaces(length));
    present.set(column, known);
  }
  return known;
}

let places = new Uint32Array(0);

/** 0, 1, 2 … */
function allPlaces(rows: number): Uint32Array {
  if (places.length < rows) places = Uint32Array.from({ length: rows }, (_, place) => place);
  return places.subarray(0, rows);
}
