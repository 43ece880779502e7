/** One facet of all rows: each row's value as its place in `values`, −1 where it has none. */
export interface SingleColumn {
  values: readonly string[];
  codes: Int16Array;
}

/** One facet of which a row may have several values, at most 31: each row's as bits, the place in `values` the bit. */
interface SeveralColumn {
  values: readonly string[];
  bits: Int32Array;
}

export type FacetColumn = SingleColumn | SeveralColumn;

/** The column of what `of` says of each row; a row it says null of has no value, and is met by no filter. */
export function facetColumn<Row>(
  rows: readonly Row[],
  values: readonly string[],
  of: (row: Row, place: number) => string | null,
): SingleColumn {
  const places = new Map(values.map((value, place) => [value, place]));
  return {
    values,
    codes: Int16Array.from(rows, (row, place) => places.get(of(row, place) ?? '') ?? -1),
  };
}

/** The column of all that `of` says of each row: a filter lets through whoever has any of the values chosen. */
export function severalColumn<Row>(
  rows: readonly Row[],
  values: readonly string[],
  of: (row: Row, place: number) => readonly string[],
): SeveralColumn {
  const places = new Map(values.map((value, place) => [value, place]));
  const bitsOf = (row: Row, place: number) => {
    let bits = 0;
    for (const value of of(row, place)) {
      const code = places.get(value);
      if (code !== undefined) bits |= 1 << code;
    }
    return bits;
  };
  return { values, bits: Int32Array.from(rows, bitsOf) };
}

export interface Narrowed<Name extends string> {
  /** 1 where the row passes every filter, by its place. */
  passes: Uint8Array;
  /** How many rows each value would give with every other filter kept; values that some row looked at has, in their order. */
  facets: Record<Name, { value: string; count: number }[]>;
}

interface Narrowing<Name extends string> {
  /** How many rows there are. */
  rows: number;
  /** Places of the rows that are looked at. */
  among: Iterable<number>;
  columns: Readonly<Record<Name, FacetColumn>>;
  /** Values chosen of a facet; none chosen is no filter. */
  chosen: NoInfer<Readonly<Partial<Record<Name, readonly string[] | undefined>>>>;
  /** What has to hold beside the facets. */
  lets: (place: number) => boolean;
}

const NONE = -1;
const MANY = -2;

/**
 * One pass over the rows. A row that fails nothing counts everywhere; one that fails only its own facet's filter counts
 * in that facet, since there the filter is lifted.
 */
export function narrow<Name extends string>({
  rows,
  among,
  columns,
  chosen,
  lets,
}: Narrowing<Name>): Narrowed<Name> {
  // the record's keys are the names; Object.keys forgets it
  const names = Object.keys(columns) as Name[];
  const facets = names.map((name) => counting(columns[name], chosen[name]));
  const passes = new Uint8Array(rows);
  for (const place of among) {
    let failed = NONE;
    for (const [number, facet] of facets.entries()) {
      if (!facet.meets(place)) failed = failed === NONE ? number : MANY;
    }
    if (failed === MANY || !lets(place)) continue;
    if (failed === NONE) passes[place] = 1;
    for (const [number, facet] of facets.entries()) {
      if (failed === NONE || failed === number) facet.count(place);
    }
  }
  const listed = facets.map(({ values, counts, present }, number) => [
    names[number],
    values.flatMap((value, code) =>
      present[code] === 1 ? [{ value, count: counts[code] ?? 0 }] : [],
    ),
  ]);
  // one entry a name
  return { passes, facets: Object.fromEntries(listed) as Narrowed<Name>['facets'] };
}

interface Counting {
  values: readonly string[];
  /** Whether the row passes this facet's filter; its values are known to be there. */
  meets: (place: number) => boolean;
  count: (place: number) => void;
  counts: Int32Array;
  /** 1 for each value that some row looked at has. */
  present: Uint8Array;
}

function counting(column: FacetColumn, chosen: readonly string[] | undefined): Counting {
  const { values } = column;
  const wanted = wantedOf(values, chosen);
  const counts = new Int32Array(values.length);
  const present = new Uint8Array(values.length);
  const add = (code: number) => (counts[code] = (counts[code] ?? 0) + 1);
  if ('bits' in column) {
    const { bits } = column;
    const any = wanted?.reduce((mask, one, code) => (one === 1 ? mask | (1 << code) : mask), 0);
    return {
      values,
      counts,
      present,
      meets: (place) => {
        const has = bits[place] ?? 0;
        eachBit(has, (code) => (present[code] = 1));
        return any === undefined || (has & any) !== 0;
      },
      count: (place) => eachBit(bits[place] ?? 0, add),
    };
  }
  const { codes } = column;
  return {
    values,
    counts,
    present,
    meets: (place) => {
      const code = codes[place] ?? -1;
      if (code >= 0) present[code] = 1;
      return !wanted || wanted[code] === 1;
    },
    count: (place) => {
      const code = codes[place] ?? -1;
      if (code >= 0) add(code);
    },
  };
}

function eachBit(bits: number, visit: (code: number) => void) {
  for (let left = bits; left !== 0; left &= left - 1) visit(31 - Math.clz32(left & -left));
}

function wantedOf(
  values: readonly string[],
  chosen: readonly string[] | undefined,
): Uint8Array | null {
  // a parameter that is there but empty can't be sent: no value chosen is no filter
  if (!chosen || chosen.length === 0) return null;
  const set = new Set(chosen);
  return Uint8Array.from(values, (value) => Number(set.has(value)));
}
