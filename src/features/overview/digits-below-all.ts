const MOST = 4;

/** The decimals, at least `digits`, with which a share below 1 does not read 100 %: nearly all is not all. */
export function digitsBelowAll(share: number, digits: number): number {
  if (share >= 1) return digits;
  let needed = digits;
  while (needed < MOST && Number((share * 100).toFixed(needed)) >= 100) needed++;
  return needed;
}
