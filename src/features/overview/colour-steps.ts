/** Colours the scale has. */
const STEPS = 5;
const ROUND = [1, 2, 2.5, 5, 10];

/** Round limits between neighbouring colours, ascending; a value at a limit belongs above it. Empty where there is nothing to tell apart. */
export function colourLimits(values: readonly number[]): number[] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (values.length === 0 || !(high > low)) return [];
  const rough = (high - low) / STEPS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (ROUND.find((one) => one * power >= rough * (1 - 1e-9)) ?? 10);
  const first = Math.floor(low / step + 1e-9) + 1;
  const limits: number[] = [];
  for (let at = first; at * step < high && limits.length < STEPS - 1; at++) {
    // 3 × 0.1 is not 0.3
    limits.push(Number((at * step).toPrecision(12)));
  }
  return limits;
}

/** Which colour a value has, from 0, the palest. */
export const colourStep = (limits: readonly number[], value: number): number =>
  limits.filter((limit) => value >= limit).length;
