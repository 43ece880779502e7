/** Someone ranked: its score, higher first, and whether it is one of those looked for. */
export interface Scored {
  score: number;
  wanted: boolean;
}

/** The distinct scores from the highest, with how many hold each and how many of these are wanted. */
function steps(ranked: readonly Scored[]): { held: number; wanted: number }[] {
  const sorted = ranked.toSorted((a, b) => b.score - a.score);
  const found: { held: number; wanted: number }[] = [];
  let last = NaN;
  for (const { score, wanted } of sorted) {
    if (score !== last) found.push({ held: 0, wanted: 0 });
    last = score;
    const step = found.at(-1);
    if (!step) continue;
    step.held += 1;
    step.wanted += Number(wanted);
  }
  return found;
}

/**
 * Average precision, in (0, 1]: Σ (R_k − R_{k−1}) P_k over the distinct scores, P and R the precision and recall of all at or above
 * one (Buckley & Voorhees 2000; equals are taken together, so that their order is nobody's luck). Null where nobody is wanted.
 */
export function averagePrecision(ranked: readonly Scored[]): number | null {
  const all = ranked.filter(({ wanted }) => wanted).length;
  if (all === 0) return null;
  let seen = 0;
  let hits = 0;
  let sum = 0;
  for (const { held, wanted } of steps(ranked)) {
    seen += held;
    hits += wanted;
    sum += (wanted / all) * (hits / seen);
  }
  return sum;
}

/** Of those wanted, the share among the first `places`; of equals at the edge, the share to be expected. Null where nobody is wanted. */
export function recallAt(ranked: readonly Scored[], places: number): number | null {
  const all = ranked.filter(({ wanted }) => wanted).length;
  if (all === 0) return null;
  let left = places;
  let hits = 0;
  for (const { held, wanted } of steps(ranked)) {
    const taken = Math.min(left, held);
    hits += (wanted * taken) / held;
    left -= taken;
    if (left <= 0) break;
  }
  return hits / all;
}
