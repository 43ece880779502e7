/** One facet of all rows: each row's value as its place in `values`, −1 where it has none. */
export interface FacetColumn {
  values: readonly string[];
  codes: Int16Array;
}

/** The column of what `of` says of each row; a row it says null of has no value, and is met by no filter. */
export function facetColumn<Row>(
  rows: readonly Row[],
  values: readonly string[],
  of: (row: Row, place: number) => string | null,
): FacetColumn {
  const places = new Map(values.map((value, place) => [value, place]));
  return {
    values,
    codes: Int16Array.from(rows, (row, place) => places.get(of(row, place) ?? '') ?? -1),
  };
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
  const facets = names.map((name) => {
    const { values, codes } = columns[name];
    return {
      values,
      codes,
      wanted: wantedOf(values, chosen[name]),
      counts: new Int32Array(values.length),
      present: new Uint8Array(values.length),
    };
  });
  const passes = new Uint8Array(rows);
  for (const place of among) {
    let failed = NONE;
    for (const [number, { codes, wanted, present }] of facets.entries()) {
      const code = codes[place] ?? -1;
      if (code >= 0) present[code] = 1;
      if (wanted && wanted[code] !== 1) failed = failed === NONE ? number : MANY;
    }
    if (failed === MANY || !lets(place)) continue;
    if (failed === NONE) passes[place] = 1;
    for (const [number, { codes, counts }] of facets.entries()) {
      if (failed !== NONE && failed !== number) continue;
      const code = codes[place] ?? -1;
      if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
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

function wantedOf(
  values: readonly string[],
  chosen: readonly string[] | undefined,
): Uint8Array | null {
  // a parameter that is there but empty can't be sent: no value chosen is no filter
  if (!chosen || chosen.length === 0) return null;
  const set = new Set(chosen);
  return Uint8Array.from(values, (value) => Number(set.has(value)));
}
