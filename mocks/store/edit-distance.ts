/** What a slip costs: four for a letter left out, put in, swapped with its neighbour or wrong; less for a wrong one of like sound. */
export const SLIP = 4;

export interface SlipCosts {
  /** From the whole of the one text to the whole of the other. */
  whole: number;
  /** To whatever beginning of the other is nearest. */
  beginning: number;
}

const rows = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)];

/**
 * Optimal string alignment distance between two texts, weighted: `wrong(i, j)` is what it costs that the one's letter `i` stands for
 * the other's letter `j`, at most `SLIP`. For texts of at most 63 letters; costs above 255 are told as 255.
 */
export function slipCosts(
  lengthA: number,
  lengthB: number,
  wrong: (i: number, j: number) => number,
): SlipCosts {
  let [before, previous, current] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j <= lengthB; j++) previous[j] = Math.min(255, j * SLIP);
  for (let i = 1; i <= lengthA; i++) {
    current[0] = Math.min(255, i * SLIP);
    for (let j = 1; j <= lengthB; j++) {
      let cost = Math.min((previous[j] ?? 0) + SLIP, (current[j - 1] ?? 0) + SLIP);
      cost = Math.min(cost, (previous[j - 1] ?? 0) + wrong(i - 1, j - 1));
      if (i > 1 && j > 1 && wrong(i - 1, j - 2) === 0 && wrong(i - 2, j - 1) === 0) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + SLIP);
      }
      current[j] = Math.min(255, cost);
    }
    [before, previous, current] = [previous, current, before];
  }
  let beginning = 255;
  for (let j = 0; j <= lengthB; j++) beginning = Math.min(beginning, previous[j] ?? 255);
  return { whole: previous[lengthB] ?? 255, beginning };
}
