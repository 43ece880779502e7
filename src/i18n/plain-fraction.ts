/** `of` in every `every`; `exact` where that is the share itself. */
export interface PlainFraction {
  of: number;
  every: number;
  exact: boolean;
}

// within this, and a tenth of what is rarer, a share may be told by a smaller denominator
const NEAR_ENOUGH = 0.04;
const LARGEST_SMALL = 10;

/**
 * A share strictly between 0 and 1 as a person would say it: 3 of 4, 1 of 40, 99 of 100. The smallest denominator up to 10 that comes
 * near enough; where none does, 1 of n, or all but one of n, n to two significant digits.
 */
export function plainFraction(share: number): PlainFraction {
  const small = Math.min(share, 1 - share);
  const enough = Math.min(NEAR_ENOUGH, small / 10);
  for (let every = 2; every <= LARGEST_SMALL; every++) {
    const of = Math.round(share * every);
    if (of > 0 && of < every && Math.abs(of / every - share) <= enough) {
      return { of, every, exact: Math.abs(of / every - share) < 1e-9 };
    }
  }
  const every = twoDigits(1 / small);
  const exact = Math.abs(1 / every - small) < 1e-9;
  return { of: small === share ? 1 : every - 1, every, exact };
}

function twoDigits(value: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return Math.round(value / unit) * unit;
}
