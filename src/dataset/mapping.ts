import * as z from 'zod/mini';
import { metaFields } from './descriptor';
import { READ_AS } from './read-as';
import { TABLE_SCHEMAS } from './schema';
import type { TableName } from './schema';

const tableNames = TABLE_SCHEMAS.map(({ name }) => name);

/** What becomes of one column of somebody's file. */
export const columnChoice = z.object({
  /** The table's column that it gives. */
  column: z.string(),
  readAs: z.enum(READ_AS),
  /** By word in the file, the value that stands for it; an empty one is unknown. */
  words: z.record(z.string(), z.string()),
});
export type ColumnChoice = z.infer<typeof columnChoice>;

export const tableName = z.enum(tableNames as [TableName, ...TableName[]]); // the list is not empty

const fileMapping = z.object({
  /** Its path within what was chosen; of a sheet, as `sheetName` tells it. */
  file: z.string(),
  table: tableName,
  /** Where the names of the columns stand, counted from 1. */
  headerRow: z.int().check(z.minimum(1)),
  /** One for each column of the file; null is left out. */
  columns: z.array(z.nullable(columnChoice)),
});
export type FileMapping = z.infer<typeof fileMapping>;

/** How files that are not named as the tables are, are read as a dataset. */
const mapping = z.object({
  meta: metaFields,
  files: z.array(fileMapping),
});
export type Mapping = z.infer<typeof mapping>;

/** A mapping as it was kept; null where the files are a package. Throws, with a sentence, where it is no longer one. */
export function keptMapping(kept: unknown): Mapping | null {
  const parsed = z.nullish(mapping).safeParse(kept);
  if (!parsed.success) throw new Error('How the files are to be read is no longer known.');
  return parsed.data ?? null;
}
