/** Rows by the pairs of neighbouring units in their text, each pair's rows in order. */
export interface BigramLists {
  rowsWith(first: number, second: number): Uint32Array;
  /** One list for each pair that begins with the unit. */
  rowsWithFirst(first: number): Uint32Array[];
}

/** Visits every pair of units of every row, row by row; a unit that ends its text is paired with 0. */
type EachBigram = (visit: (row: number, first: number, second: number) => void) => void;

// Knuth's multiplicative hashing
const SPREAD = 0x9e_37_79_b1;

/** Numbers pairs of units as they are first met: a hash table of plain arrays, as a Map of ten million look-ups would take seconds. */
class PairNumbers {
  #keys = new Uint32Array(1 << 12);
  #numbers = new Uint32Array(1 << 12);
  pairs: number[] = [];

  /** The pair's number, or −1. */
  find(key: number): number {
    const at = this.#slot(key);
    return this.#keys[at] === key ? (this.#numbers[at] ?? -1) : -1;
  }

  number(key: number): number {
    const at = this.#slot(key);
    if (this.#keys[at] === key) return this.#numbers[at] ?? 0;
    if (2 * this.pairs.length >= this.#keys.length) {
      this.#grow();
      return this.number(key);
    }
    this.#keys[at] = key;
    this.#numbers[at] = this.pairs.length;
    this.pairs.push(key);
    return this.pairs.length - 1;
  }

  // a first unit is never 0, so neither is a key: 0 marks an empty slot
  #slot(key: number): number {
    const mask = this.#keys.length - 1;
    let at = (Math.imul(key, SPREAD) >>> 8) & mask;
    while (this.#keys[at] !== 0 && this.#keys[at] !== key) at = (at + 1) & mask;
    return at;
  }

  #grow(): void {
    const { length } = this.#keys;
    this.#keys = new Uint32Array(2 * length);
    this.#numbers = new Uint32Array(2 * length);
    for (const [number, key] of this.pairs.entries()) {
      const at = this.#slot(key);
      this.#keys[at] = key;
      this.#numbers[at] = number;
    }
  }
}

const keyOf = (first: number, second: number) => ((first << 16) | second) >>> 0;

/** Two passes, one to count and one to fill, so that all lists lie in one array. */
export function bigramLists(each: EachBigram): BigramLists {
  const numbers = new PairNumbers();
  const counts: number[] = [];
  let lastRow: number[] = [];
  each((row, first, second) => {
    const pair = numbers.number(keyOf(first, second));
    if (lastRow[pair] === row) return;
    lastRow[pair] = row;
    counts[pair] = (counts[pair] ?? 0) + 1;
  });
  const starts = new Uint32Array(counts.length + 1);
  for (const [pair, count] of counts.entries()) starts[pair + 1] = (starts[pair] ?? 0) + count;
  const next = starts.slice();
  const rows = new Uint32Array(starts[counts.length] ?? 0);
  lastRow = [];
  each((row, first, second) => {
    const pair = numbers.find(keyOf(first, second));
    if (lastRow[pair] === row) return;
    lastRow[pair] = row;
    const at = next[pair] ?? 0;
    rows[at] = row;
    next[pair] = at + 1;
  });
  const pairsByFirst = new Map<number, number[]>();
  for (const [pair, key] of numbers.pairs.entries()) {
    const same = pairsByFirst.get(key >>> 16);
    if (same) same.push(pair);
    else pairsByFirst.set(key >>> 16, [pair]);
  }
  const listOf = (pair: number) => rows.subarray(starts[pair] ?? 0, starts[pair + 1] ?? 0);
  return {
    rowsWith: (first, second) => {
      const pair = numbers.find(keyOf(first, second));
      return pair < 0 ? rows.subarray(0, 0) : listOf(pair);
    },
    rowsWithFirst: (first) => (pairsByFirst.get(first) ?? []).map(listOf),
  };
}
