const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
/** Six digits of 11 bits hold a number's 64. */
const SHIFTS = [0, 11, 22, 33, 44, 55] as const;

/**
 * Places of the values from the lowest to the highest, or the other way; NaN, which stands for the unknown, last either way. Equals stay
 * in the order of `ties`, a permutation of all places. A radix sort, as calling a comparison twenty million times would take a second.
 */
export function sortedPlaces(
  values: ArrayLike<number>,
  ties: Uint32Array,
  descending: boolean,
): Uint32Array {
  const { low, high } = sortableBits(values, descending);
  let from = ties.slice();
  let to = new Uint32Array(from.length);
  const counts = new Uint32Array(DIGITS);
  for (const shift of SHIFTS) {
    counts.fill(0);
    for (let place = 0; place < from.length; place++) {
      const digit = digitOf(low[place] ?? 0, high[place] ?? 0, shift);
      counts[digit] = (counts[digit] ?? 0) + 1;
    }
    // all alike: nothing to move
    if (counts[digitOf(low[0] ?? 0, high[0] ?? 0, shift)] === from.length) continue;
    let sum = 0;
    for (let digit = 0; digit < DIGITS; digit++) {
      const count = counts[digit] ?? 0;
      counts[digit] = sum;
      sum += count;
    }
    for (const place of from) {
      const digit = digitOf(low[place] ?? 0, high[place] ?? 0, shift);
      const at = counts[digit] ?? 0;
      to[at] = place;
      counts[digit] = at + 1;
    }
    [from, to] = [to, from];
  }
  return from;
}

/** Each value's bits, as two halves that sort as whole numbers do. */
function sortableBits(values: ArrayLike<number>, descending: boolean) {
  const low = new Uint32Array(values.length);
  const high = new Uint32Array(values.length);
  const number = new Float64Array(1);
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

function digitOf(low: number, high: number, shift: (typeof SHIFTS)[number]): number {
  const mask = DIGITS - 1;
  if (shift >= 32) return (high >>> (shift - 32)) & mask;
  const rest = shift + DIGIT_BITS > 32 ? high << (32 - shift) : 0;
  return ((low >>> shift) | rest) & mask;
}
