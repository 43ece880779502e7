import { restoreFormula } from './formula-cells';
import type { ProblemRule } from './problems';
import type { CellValue, Column } from './schema';
import type { CalendarDate, Instant } from './tables';

type Failure = { rule: ProblemRule; params?: Record<string, string | number> };
export type Parsed<Value extends CellValue = CellValue> = { value: Value } | Failure;

// Table Schema's own defaults; a spreadsheet turns true into TRUE.
const BOOLEANS = new Map([
  ...['true', 'True', 'TRUE', '1'].map((text) => [text, true] as const),
  ...['false', 'False', 'FALSE', '0'].map((text) => [text, false] as const),
]);

const DATE = /^[1-9]\d{3}-\d\d-\d\d$/;
const LOCAL_TIME =
  /^[1-9]\d{3}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/i;
const MINUTE = 60_000;

/** The number that two digits are; a file has millions of them, so nothing is cut out of the text. */
const twoDigits = (text: string, at: number) =>
  text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 11 * 0x30;

/** Whether the calendar has the `YYYY-MM-DD` that a text begins with. */
function isReal(text: string): boolean {
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (day <= 28) return day > 0 && month > 0 && month <= 12;
  // an unreal day rolls over into the next month
  return new Date(Date.UTC(yearOf(text), month - 1, day)).getUTCMonth() + 1 === month;
}

const yearOf = (text: string) => twoDigits(text, 0) * 100 + twoDigits(text, 2);

/** A `YYYY-MM-DD` that the calendar has, from year 1000. */
export function parseDate(text: string): Parsed<CalendarDate> {
  if (!DATE.test(text)) return { rule: 'not_a_date' };
  return isReal(text) ? { value: text } : { rule: 'not_a_real_date' };
}

/** Minutes ahead of UTC; null where a text says nothing of it. */
function offsetOf(text: string): number | null {
  const sign = text.at(-6);
  if (sign === '+' || sign === '-') {
    const ahead = twoDigits(text, text.length - 5) * 60 + twoDigits(text, text.length - 2);
    return sign === '+' ? ahead : -ahead;
  }
  return /z$/i.test(text) ? 0 : null;
}

/**
 * An RFC 3339 instant, which must say its offset, in milliseconds since 1970-01-01T00:00Z. Finer fractions are cut
 * off; a leap second is refused, since epoch time has none.
 */
export function parseInstant(text: string): Parsed<Instant> {
  if (!LOCAL_TIME.test(text)) return { rule: 'not_an_instant' };
  if (!isReal(text)) return { rule: 'not_a_real_date' };
  const offset = offsetOf(text);
  if (offset === null) return { rule: 'instant_without_offset' };
  const local = Date.UTC(
    yearOf(text),
    twoDigits(text, 5) - 1,
    twoDigits(text, 8),
    twoDigits(text, 11),
    twoDigits(text, 14),
    twoDigits(text, 17),
  );
  const fraction = text[19] === '.' ? (/\d{1,3}/.exec(text.slice(20))?.[0] ?? '') : '';
  return { value: local + Number(fraction.padEnd(3, '0')) - offset * MINUTE };
}

function parseInteger(text: string, { minimum, maximum }: Column): Parsed<number> {
  if (!/^-?\d+$/.test(text)) return { rule: 'not_an_integer' };
  // + 0 makes -0 a plain zero
  const value = Number(text) + 0;
  if (!Number.isSafeInteger(value)) return { rule: 'integer_too_large' };
  if (minimum !== null && value < minimum) return { rule: 'below_minimum', params: { minimum } };
  if (maximum !== null && value > maximum) return { rule: 'above_maximum', params: { maximum } };
  return { value };
}

function parseText(text: string, { allowed, pattern }: Column): Parsed<string> {
  if (allowed) {
    // the schema's own string, so that a million cells do not each keep a piece of the file
    const value = allowed.find((candidate) => candidate === text);
    return value === undefined
      ? { rule: 'not_in_enum', params: { allowed: allowed.join(', ') } }
      : { value };
  }
  const value = restoreFormula(text);
  return pattern && !pattern.test(value)
    ? { rule: 'wrong_pattern', params: { pattern: pattern.source } }
    : { value };
}

function parseBoolean(text: string): Parsed<boolean> {
  const value = BOOLEANS.get(text);
  return value === undefined ? { rule: 'not_a_boolean' } : { value };
}

/** The value of a cell by its column's schema; an empty cell is unknown, hence null. */
export function parseCell(text: string, column: Column): Parsed {
  if (text === '') return column.required ? { rule: 'required' } : { value: null };
  switch (column.type) {
    case 'integer':
      return parseInteger(text, column);
    case 'boolean':
      return parseBoolean(text);
    case 'date':
      return parseDate(text);
    case 'datetime':
      return parseInstant(text);
    case 'string':
      return parseText(text, column);
  }
}
