import * as z from 'zod';
import { columnChoice, tableName } from './mapping';
import type { FileChoice } from './propose-mapping';
import type { SurveyedFile } from './survey';

const KEPT_MAPPINGS = 'castcheck.mappings';
/** The latest are kept. */
const MOST = 60;

/** What was chosen for files of the same headers, in whatever order. */
const keptMapping = z.object({
  headers: z.array(z.string()),
  table: tableName.nullable(),
  columns: z.record(z.string(), columnChoice),
});
type KeptMapping = z.infer<typeof keptMapping>;

const headersOf = ({ columns }: SurveyedFile) =>
  [...new Set(columns.map(({ header }) => header))].filter((header) => header !== '').toSorted();
const sameHeaders = (a: readonly string[], b: readonly string[]) =>
  JSON.stringify(a) === JSON.stringify(b);

/** What is kept in this browser; nothing where it refuses storage. What cannot be read is passed over. */
export function keptMappings(): KeptMapping[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT_MAPPINGS) ?? '[]');
    return Array.isArray(kept)
      ? kept.flatMap((one) => {
          const parsed = keptMapping.safeParse(one);
          return parsed.success ? [parsed.data] : [];
        })
      : [];
  } catch {
    return [];
  }
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

/** Keeps what was chosen, before what was kept; does nothing where the browser refuses storage. */
export function keepMappings(chosen: readonly (readonly [SurveyedFile, FileChoice])[]): void {
  const fresh = chosen.map(([file, { table, columns }]) => ({
    headers: headersOf(file),
    table,
    columns: Object.fromEntries(
      columns.flatMap((choice, at) => (choice ? [[file.columns[at]?.header ?? '', choice]] : [])),
    ),
  }));
  const older = keptMappings().filter(
    ({ headers }) => !fresh.some((one) => sameHeaders(one.headers, headers)),
  );
  try {
    localStorage.setItem(KEPT_MAPPINGS, JSON.stringify([...fresh, ...older].slice(0, MOST)));
  } catch {
    // they are proposed anew next time
  }
}

export function forgetMappings(): void {
  try {
    localStorage.removeItem(KEPT_MAPPINGS);
  } catch {
    // where nothing is stored, there is nothing to forget
  }
}
