import { neutraliseFormula } from './formula-cells';

function toCell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = neutraliseFormula(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

type Cells = (string | number | boolean | null)[];

/** Rows of CSV without a header, each with its line end; cells as `toCsv` writes them. */
export function csvLines(rows: Iterable<Cells>): string {
  let lines = '';
  for (const row of rows) lines += `${row.map(toCell).join(',')}\n`;
  return lines;
}

/**
 * CSV text by RFC 4180 with LF line ends, the header first. Null is an empty cell; text that a spreadsheet would
 * evaluate is neutralised; numbers (negative ones too) and booleans are written as they are.
 */
export function toCsv(header: string[], rows: Iterable<Cells>): string {
  return csvLines([header]) + csvLines(rows);
}
