import type { ColumnChoice, FileMapping } from './mapping';
import type { ProblemLog } from './problems';
import type { TableSchema } from './schema';

/** Where a column of the schema stands in a file. */
interface PlacedColumn {
  position: number;
  /** As the file's header has it. */
  header: string;
  /** Null where the file is named and written as the tables are. */
  choice: ColumnChoice | null;
}

/** How a file's columns lie. */
export interface Layout {
  /** Cells of a row. */
  width: number;
  /** By the column's name; those that the file has. */
  columns: ReadonlyMap<string, PlacedColumn>;
}

function reportMissing(
  schema: TableSchema,
  { file, row }: { file: string; row: number },
  present: ReadonlyMap<string, unknown>,
  log: ProblemLog,
): void {
  for (const { name: column, required } of schema.columns)
    if (required && !present.has(column)) log.add({ file, row, column, rule: 'missing_column' });
}

/** By the names of the schema; what is missing, twice there or unknown goes to the log. */
export function ownLayout(
  schema: TableSchema,
  file: string,
  header: readonly string[],
  log: ProblemLog,
): Layout {
  const known = new Set(schema.columns.map(({ name }) => name));
  const columns = new Map<string, PlacedColumn>();
  for (const [position, cell] of header.entries()) {
    const column = cell.trim();
    const problem = { file, row: 1, column, value: cell };
    if (!known.has(column)) log.add({ severity: 'warning', ...problem, rule: 'unknown_column' });
    else if (columns.has(column)) log.add({ ...problem, rule: 'duplicate_column' });
    else columns.set(column, { position, header: column, choice: null });
  }
  reportMissing(schema, { file, row: 1 }, columns, log);
  return { width: header.length, columns };
}

/** As somebody chose; what is left out is so on purpose. */
export function mappedLayout(
  schema: TableSchema,
  file: string,
  header: readonly string[],
  { headerRow, columns: choices }: FileMapping,
  log: ProblemLog,
): Layout {
  const columns = new Map<string, PlacedColumn>();
  for (const [position, choice] of choices.entries()) {
    if (!choice) continue;
    const name = (header[position] ?? '').trim();
    const { column } = choice;
    if (columns.has(column))
      log.add({ file, row: headerRow, column, value: name, rule: 'duplicate_column' });
    else columns.set(column, { position, header: name, choice });
  }
  reportMissing(schema, { file, row: headerRow }, columns, log);
  return { width: header.length, columns };
}
