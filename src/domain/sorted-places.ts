const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;

/**
 * Places of the values from the lowest to the highest, or the other way; NaN, which stands for the unknown, last either way. Equals stay
 * in the order of `ties`, a permutation of all places. A radix sort by the upper half of each number's bits, as calling a comparison twenty
 * million times would take a second; the lower half seldom decides.
 */
export function sortedPlaces(
  values: ArrayLike<number>,
  ties: Uint32Array,
  descending: boolean,
): Uint32Array {
  const { low, high } = sortableBits(values, descending);
  let from = ties.slice();
  let to = new Uint32Array(from.length);
  for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
    const next = startsOfDigits(high, shift);
    for (let at = 0; at < from.length; at++) {
      const place = from[at] ?? 0;
      const digit = ((high[place] ?? 0) >>> shift) & (DIGITS - 1);
      const where = next[digit] ?? 0;
      to[where] = place;
      next[digit] = where + 1;
    }
    [from, to] = [to, from];
  }
  let start = 0;
  for (let at = 1; at <= from.length; at++) {
    const upper = high[from[start] ?? 0];
    if (at < from.length && high[from[at] ?? 0] === upper) continue;
    if (at - start > 1) sortRun(from.subarray(start, at), low);
    start = at;
  }
  return from;
}

/** How many values have a lower digit, by digit: where its own begin. */
function startsOfDigits(high: Uint32Array, shift: number): Uint32Array {
  const starts = new Uint32Array(DIGITS + 1);
  for (let place = 0; place < high.length; place++) {
    const after = (((high[place] ?? 0) >>> shift) & (DIGITS - 1)) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let digit = 1; digit < DIGITS; digit++) {
    starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0);
  }
  return starts;
}

/** Sorts places whose upper halves are the same; mostly the lower ones are too, as of whole numbers and the unknown. */
function sortRun(run: Uint32Array, low: Uint32Array): void {
  const first = low[run[0] ?? 0];
  if (run.every((place) => low[place] === first)) return;
  run.sort((a, b) => (low[a] ?? 0) - (low[b] ?? 0));
}

/** Each value's bits, as two halves that sort as whole numbers do. */
function sortableBits(values: ArrayLike<number>, descending: boolean) {
  const low = new Uint32Array(values.length);
  const high = new Uint32Array(values.length);
  const number = new Float64Array(1);
  // every processor that runs a browser keeps the lower half first
  const halves = new Uint32Array(number.buffer);
  const flip = descending ? 0xff_ff_ff_ff : 0;
  for (let place = 0; place < values.length; place++) {
    const value = values[place] ?? Number.NaN;
    if (Number.isNaN(value)) {
      low[place] = 0xff_ff_ff_ff;
      high[place] = 0xff_ff_ff_ff;
      continue;
    }
    // −0 is 0
    number[0] = value + 0;
    const upper = halves[1] ?? 0;
    // of negative numbers the larger have the lower bits
    const negative = upper >>> 31 === 1 ? 0xff_ff_ff_ff : 0;
    low[place] = (halves[0] ?? 0) ^ negative ^ flip;
    high[place] = upper ^ (negative | 0x80_00_00_00) ^ flip;
  }
  return { low, high };
}
