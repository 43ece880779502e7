import type { ProblemLog } from './problems';
import type { TableSchema } from './schema';

/** Where each column of the schema stands in a file; what is missing, twice there or unknown goes to the log. */
export function locateColumns(
  schema: TableSchema,
  file: string,
  header: string[],
  log: ProblemLog,
): Map<string, number> {
  const known = new Set(schema.columns.map(({ name }) => name));
  const positions = new Map<string, number>();
  for (const [position, cell] of header.entries()) {
    const column = cell.trim();
    const problem = { file, row: 1, column, value: cell };
    if (!known.has(column)) log.add({ severity: 'warning', ...problem, rule: 'unknown_column' });
    else if (positions.has(column)) log.add({ ...problem, rule: 'duplicate_column' });
    else positions.set(column, position);
  }
  for (const { name: column, required } of schema.columns)
    if (required && !positions.has(column))
      log.add({ file, row: 1, column, rule: 'missing_column' });
  return positions;
}
