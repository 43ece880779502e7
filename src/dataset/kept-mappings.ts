import * as z from 'zod/mini';
import { columnChoice, tableName } from './mapping';
import type { FileChoice } from './propose-mapping';
import type { SurveyedFile } from './survey';

/** The latest are kept. */
const MOST = 60;

/** What was chosen for files of the same headers, in whatever order. */
const keptMapping = z.object({
  headers: z.array(z.string()),
  table: z.nullable(tableName),
  columns: z.record(z.string(), columnChoice),
});
type KeptMapping = z.infer<typeof keptMapping>;

const headersOf = ({ columns }: SurveyedFile) =>
  [...new Set(columns.map(({ header }) => header))].filter((header) => header !== '').toSorted();
const sameHeaders = (a: readonly string[], b: readonly string[]) =>
  JSON.stringify(a) === JSON.stringify(b);

/** What was kept; what of it cannot be read is passed over. */
export function parseMappings(stored: string | null): KeptMapping[] {
  let kept: unknown;
  try {
    kept = JSON.parse(stored ?? '[]');
  } catch {
    return [];
  }
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((one) => {
    const parsed = keptMapping.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
}

/** What was chosen for a file of these headers; null where there was none. */
export function choiceBefore(file: SurveyedFile, kept: readonly KeptMapping[]): FileChoice | null {
  const headers = headersOf(file);
  const found = kept.find((one) => sameHeaders(one.headers, headers));
  if (!found) return null;
  const given = new Set<string>();
  const columns = file.columns.map(({ header }) => {
    const choice = Object.hasOwn(found.columns, header) ? found.columns[header] : undefined;
    // of two columns of one name the first is meant
    if (!choice || given.has(choice.column)) return null;
    given.add(choice.column);
    return choice;
  });
  return { table: found.table, columns };
}

/** What is to be kept: what was chosen now, before what was kept. */
export function withChosen(
  stored: string | null,
  chosen: readonly (readonly [SurveyedFile, FileChoice])[],
): string {
  const fresh = chosen.map(([file, { table, columns }]) => ({
    headers: headersOf(file),
    table,
    columns: Object.fromEntries(
      columns.flatMap((choice, at) => (choice ? [[file.columns[at]?.header ?? '', choice]] : [])),
    ),
  }));
  const older = parseMappings(stored).filter(
    ({ headers }) => !fresh.some((one) => sameHeaders(one.headers, headers)),
  );
  return JSON.stringify([...fresh, ...older].slice(0, MOST));
}
