import type { Cell, CellValue, MergeRange, Sheet } from 'hucre/xlsx';
import { FileProblem } from './problems';
import type { Records } from './read-csv';
import type { ByteSource, RecordSource } from './read-package';
import { zipSources } from './read-zip';

/** Unpacked; reading takes some eight times as much. */
const MOST_MEGABYTES = 150;
/** More than any workbook of a dataset has. */
const MOST_SHEETS = 100;
const OLD_OR_LOCKED = [0xd0, 0xcf, 0x11, 0xe0];

export const isWorkbook = (name: string) => /\.xls[xm]?$/i.test(name);

/** How a sheet is named among files. */
const sheetName = (workbook: string, sheet: string) => `${workbook} › ${sheet}`;

export const isSheetOf = (workbook: string, name: string) =>
  name.startsWith(sheetName(workbook, ''));

const pad = (part: number) => String(part).padStart(2, '0');

/** A date cell as a spreadsheet shows it; its parts are those of UTC. */
function dateText(date: Date): string {
  const iso = date.toISOString();
  const time = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(pad).join(':');
  // a time without a day
  if (date.getUTCFullYear() < 1900) return time;
  return time === '00:00:00' ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${time}`;
}

function cellText(value: CellValue): string {
  if (value === null) return '';
  return value instanceof Date ? dateText(value) : String(value);
}

function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

const cellAt = (row: number, column: number) => `${columnLetters(column)}${row + 1}`;

/** Where names of columns stand: below titles, which are alone in their row. Counted from 0. */
export function headerRowOf(rows: readonly string[][]): number {
  const cells = (row: readonly string[]) => row.filter((cell) => cell.trim() !== '').length;
  const first = rows.slice(0, 20).findIndex((row) => cells(row) > 1);
  return first === -1
    ? Math.max(
        0,
        rows.findIndex((row) => cells(row) > 0),
      )
    : first;
}

/** Throws FileProblem where a value would stand in one row or column although it holds for more. */
function refuseMerged(merges: readonly MergeRange[], headerRow: number): void {
  const [first, ...others] = merges.filter(({ endRow }) => endRow >= headerRow);
  if (!first) return;
  const value = `${cellAt(first.startRow, first.startCol)}:${cellAt(first.endRow, first.endCol)}`;
  throw new FileProblem({
    rule: 'merged_cells',
    row: first.startRow + 1,
    value,
    params: others.length > 0 ? { others: others.length } : {},
  });
}

/** Throws FileProblem where a formula has no value, as in a workbook that no spreadsheet has saved. */
function refuseUncalculated(cells: ReadonlyMap<string, Cell> | undefined): void {
  for (const [at, { type, value, formula = '' }] of cells ?? []) {
    if (type !== 'formula' || value !== null) continue;
    const row = Number(at.split(',')[0]) + 1;
    throw new FileProblem({ rule: 'formula_not_calculated', row, value: `=${formula}` });
  }
}

function recordsOf({ rows, merges = [], cells }: Sheet): Records {
  const text = rows.map((row) => row.map(cellText));
  const headerRow = headerRowOf(text);
  refuseMerged(merges, headerRow);
  refuseUncalculated(cells);
  // what stands beyond the last named column is no part of the table
  const width = (text[headerRow] ?? []).findLastIndex((cell) => cell.trim() !== '') + 1;
  return {
    records: text.map((row) =>
      row.length === width ? row : Array.from({ length: width }, (_, at) => row[at] ?? ''),
    ),
    malformed: new Set(),
  };
}

/** Nothing is unpacked before this; the library then unpacks no more of a file than the zip says. */
async function refuseBomb(bytes: Uint8Array): Promise<void> {
  try {
    await zipSources(new Blob([new Uint8Array(bytes)]), MOST_MEGABYTES);
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    const { rule, params = {} } = error.report;
    if (rule === 'zip_too_large') throw new FileProblem({ rule: 'workbook_too_large', params });
    throw new FileProblem({ rule: 'workbook_unreadable', params: { reason: rule, ...params } });
  }
}

async function readSheets(
  bytes: Uint8Array,
  sheets: (info: { name: string; hidden: boolean }) => boolean,
): Promise<Sheet[]> {
  if (OLD_OR_LOCKED.every((byte, at) => bytes[at] === byte))
    throw new FileProblem({ rule: 'old_or_locked_workbook' });
  await refuseBomb(bytes);
  const { readXlsx } = await import('hucre/xlsx');
  try {
    const workbook = await readXlsx(bytes, {
      sheets: ({ name, hidden = false, veryHidden = false }) =>
        sheets({ name, hidden: hidden || veryHidden }),
    });
    return workbook.sheets;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new FileProblem({ rule: 'workbook_unreadable', params: { reason } });
  }
}

/**
 * The sheets of a workbook that can be seen, each a file of its own; cells are text as the tables' files have it, of
 * formulas their last value. Throws FileProblem where it cannot be read or has no such sheet; so does reading a sheet with
 * merged cells among its rows.
 */
export async function sheetSources({ name, bytes }: ByteSource): Promise<RecordSource[]> {
  const names: string[] = [];
  await readSheets(await bytes(), (sheet) => {
    if (!sheet.hidden) names.push(sheet.name);
    return false;
  });
  if (names.length === 0) throw new FileProblem({ rule: 'no_sheet' });
  if (names.length > MOST_SHEETS)
    throw new FileProblem({ rule: 'too_many_files', params: { most: MOST_SHEETS } });
  return names.map((sheet) => ({
    name: sheetName(name, sheet),
    records: async () => {
      const [read] = await readSheets(await bytes(), (info) => info.name === sheet);
      return read ? [recordsOf(read)] : [];
    },
  }));
}
