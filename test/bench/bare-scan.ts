import type { FacetName } from '@/contract/streamers';
import type { FacetColumn, SingleColumn } from '@mocks/store/narrow';
import type { RegisterTable } from '@mocks/store/register-table';
import type { TextColumn } from '@mocks/store/text-column';

/** What is asked: a piece of a name, values of three facets, highest complaint rate first. */
export interface HardQuery {
  text: string;
  filters: Partial<Record<FacetName, string[]>>;
  limit: number;
  /** Where the page before ended; null for the first. */
  after: { rate: number; place: number } | null;
}

export interface Found {
  total: number;
  /** Places in the table. */
  page: number[];
  /** By facet, how many rows each of its values would give, in their order. */
  counts: Partial<Record<FacetName, Uint32Array>>;
}

/**
 * The floor: the least that any answer to the query has to do, as one loop written for it alone, over the very arrays the store keeps,
 * with nothing prepared for the query (no index, no order, nothing remembered). It looks once at each letter of each name, then once
 * at each row; rows that fail two filters are left at once; the page's rows are kept in a list as long as the page. It makes no rows,
 * no cursor and no ranks, takes no other query, and knows no unknown rate apart from the lowest.
 */
export function bareScan(table: RegisterTable, folded: TextColumn, query: HardQuery): Found {
  const hit = namesHolding(folded, query.text);
  const { nameOf } = table.texts;
  const rates = table.figures.complaintRate;
  // the record's keys are the facets; Object.keys forgets it
  const facets = (Object.keys(table.facets) as FacetName[]).map((name) => {
    const column: FacetColumn = table.facets[name];
    return { name, column, counts: new Uint32Array(column.values.length) };
  });
  const [a, b, c] = Object.entries(query.filters).map(([name, chosen]) => {
    const facet = facets.find((one) => one.name === name);
    if (!facet || !('codes' in facet.column)) throw new TypeError(`${name} has several values`);
    return { facet, codes: facet.column.codes, wanted: wantedOf(facet.column, chosen) };
  });
  if (!a || !b || !c) throw new TypeError('The query has three filters');
  let total = 0;
  const page: number[] = [];
  const rateAt = (place: number) => {
    const rate = rates[place] ?? Number.NaN;
    return Number.isNaN(rate) ? -1 : rate;
  };
  for (let place = 0; place < nameOf.length; place++) {
    if (hit[nameOf[place] ?? 0] === 0) continue;
    const inA = a.wanted[(a.codes[place] ?? -1) + 1] ?? 0;
    const inB = b.wanted[(b.codes[place] ?? -1) + 1] ?? 0;
    const inC = c.wanted[(c.codes[place] ?? -1) + 1] ?? 0;
    const met = inA + inB + inC;
    if (met < 2) continue;
    if (met === 2) {
      countRow(inA === 0 ? a.facet : inB === 0 ? b.facet : c.facet, place);
      continue;
    }
    total += 1;
    for (const facet of facets) countRow(facet, place);
    const rate = rateAt(place);
    const { after } = query;
    if (after && (rate > after.rate || (rate === after.rate && place <= after.place))) continue;
    let at = page.length;
    if (at === query.limit && rate <= rateAt(page[at - 1] ?? 0)) continue;
    if (at === query.limit) at -= 1;
    for (; at > 0 && rate > rateAt(page[at - 1] ?? 0); at--) page[at] = page[at - 1] ?? 0;
    page[at] = place;
  }
  return {
    total,
    page,
    counts: Object.fromEntries(facets.map(({ name, counts }) => [name, counts])),
  };
}

function namesHolding({ units, starts }: TextColumn, text: string): Uint8Array {
  const word = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const [first = 0] = word;
  const hit = new Uint8Array(starts.length - 1);
  for (let name = 0; name < hit.length; name++) {
    const last = (starts[name + 1] ?? 0) - word.length;
    for (let at = starts[name] ?? 0; at <= last; at++) {
      if (units[at] !== first) continue;
      let length = 1;
      while (length < word.length && units[at + length] === word[length]) length++;
      if (length < word.length) continue;
      hit[name] = 1;
      break;
    }
  }
  return hit;
}

function wantedOf({ values }: SingleColumn, chosen: readonly string[]): Uint8Array {
  const wanted = new Uint8Array(values.length + 1);
  for (const value of chosen) wanted[values.indexOf(value) + 1] = 1;
  return wanted;
}

function countRow({ column, counts }: { column: FacetColumn; counts: Uint32Array }, place: number) {
  if ('codes' in column) {
    const code = column.codes[place] ?? -1;
    if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
    return;
  }
  for (let left = column.bits[place] ?? 0; left !== 0; left &= left - 1) {
    const code = 31 - Math.clz32(left & -left);
    counts[code] = (counts[code] ?? 0) + 1;
  }
}
