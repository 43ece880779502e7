import { UNKNOWN, type Format } from '@/i18n/format';

const DIGITS = 4;
/** Below this a number is written by its power of ten. */
const SMALL = 1e-4;

/** So many digits that count, for sums that a reader works out again; very small ones as 3.2 × 10⁻⁹. */
export function significant(format: Format, value: number | null): string {
  if (value === null) return UNKNOWN;
  const number = new Intl.NumberFormat(format.locale, { maximumSignificantDigits: DIGITS });
  // a formula's minus is no hyphen
  const plain = (known: number) => number.format(known).replace('-', '−');
  if (value === 0 || Math.abs(value) >= SMALL) return plain(value);
  const [mantissa = '', exponent = ''] = value.toExponential(DIGITS - 1).split('e');
  return `${plain(Number(mantissa))} × 10${raised(exponent)}`;
}

/** A whole number as an exponent: ⁻⁹. */
const raised = (exponent: string) =>
  [...exponent].map((sign) => (sign === '-' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(sign)])).join('');
