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

const DATE = /^([1-9]\d{3})-(\d\d)-(\d\d)$/;
const LOCAL_TIME =
  /^([1-9]\d{3}-\d\d-\d\d)T((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.(\d+))?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/i;

/** A `YYYY-MM-DD` that the calendar has, from year 1000. */
export function parseDate(text: string): Parsed<CalendarDate> {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined) return { rule: 'not_a_date' };
  // an unreal day rolls over into the next month
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isReal = date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day);
  return isReal ? { value: text } : { rule: 'not_a_real_date' };
}

/**
 * An RFC 3339 instant, which must say its offset, in milliseconds since 1970-01-01T00:00Z. Finer fractions are cut
 * off; a leap second is refused, since epoch time has none.
 */
export function parseInstant(text: string): Parsed<Instant> {
  const [, date, time, fraction = '', offset] = LOCAL_TIME.exec(text) ?? [];
  if (date === undefined) return { rule: 'not_an_instant' };
  if ('rule' in parseDate(date)) return { rule: 'not_a_real_date' };
  if (offset === undefined) return { rule: 'instant_without_offset' };
  const milliseconds = fraction.slice(0, 3).padEnd(3, '0');
  return { value: Date.parse(`${date}T${time}.${milliseconds}${offset.toUpperCase()}`) };
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
