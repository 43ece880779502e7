import { REGION } from '@/dataset/tables';

// residence permits of people from Taiwan begin with 83, permanent residence cards of foreigners with 9
const PROVINCES: ReadonlySet<string> = new Set([...REGION, '83']);

function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const digitsAt = (number: string, from: number, to: number) => Number(number.slice(from, to));
const inProvince = (number: string) => PROVINCES.has(number.slice(0, 2));

/**
 * An identity number of 18 characters (GB 11643-1999): a province, a birth date of the 20th or 21st century, and the check: each
 * digit times 2^(17 − place) modulo 11, all adding up to 1 modulo 11, X being ten.
 */
export function isIdentityNumber(number: string): boolean {
  if (!/^\d{6}(?:19|20)\d{9}[\dX]$/.test(number)) return false;
  if (!inProvince(number) && !number.startsWith('9')) return false;
  if (!isDate(digitsAt(number, 6, 10), digitsAt(number, 10, 12), digitsAt(number, 12, 14))) {
    return false;
  }
  const sum = [...number].reduce(
    (total, digit, place) =>
      total + (digit === 'X' ? 10 : Number(digit)) * (2 ** (17 - place) % 11),
    0,
  );
  return sum % 11 === 1;
}

/** The identity number of 15 digits used before 1999: province and birth date in the 1900s; it has no check digit. */
export function isOldIdentityNumber(number: string): boolean {
  return (
    /^\d{15}$/.test(number) &&
    inProvince(number) &&
    isDate(1900 + digitsAt(number, 6, 8), digitsAt(number, 8, 10), digitsAt(number, 10, 12))
  );
}

/**
 * A payment card: 16 to 19 digits, issued in an industry that issues them (ISO/IEC 7812-1: 3 to 6, and 9 of national issuers), with
 * the Luhn check of its annex B: every second digit from the right doubled.
 */
export function isCardNumber(number: string): boolean {
  if (!/^[3-69]\d{15,18}$/.test(number)) return false;
  const sum = [...number].toReversed().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** A mobile number without its country code. */
export const isMobileNumber = (number: string): boolean => /^1[3-9]\d{9}$/.test(number);

/** A landline with its area code: 10, 2x, or three digits from 3 to 9; the subscriber's number begins with 2 to 8. */
export const isLandlineNumber = (number: string): boolean =>
  /^0(?:(?:10|2\d)[2-8]\d{7}|[3-9]\d{2}[2-8]\d{6,7})$/.test(number);
