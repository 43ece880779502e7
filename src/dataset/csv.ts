import { neutraliseFormula } from './formula-cells';

function toCell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = neutraliseFormula(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * CSV text by RFC 4180 with LF line ends, the header first. Null is an empty cell; text that a spreadsheet would
 * evaluate is neutralised; numbers (negative ones too) and booleans are written as they are.
 */
export function toCsv(
  header: string[],
  rows: Iterable<(string | number | boolean | null)[]>,
): string {
  const lines = [header.map(toCell).join(',')];
  for (const row of rows) lines.push(row.map(toCell).join(','));
  return `${lines.join('\n')}\n`;
}
