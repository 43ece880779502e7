import type { ColumnChoice, Mapping } from '@/dataset/mapping';
import { parseCell } from '@/dataset/parse-cells';
import {
  chooseColumn,
  type FileChoice,
  proposeColumns,
  type ValueLabels,
  valuesOf,
} from '@/dataset/propose-mapping';
import { type Column, TABLE_SCHEMAS, type TableName, type TableSchema } from '@/dataset/schema';
import type { Survey, SurveyedColumn, SurveyedFile } from '@/dataset/survey';
import type { CalendarDate } from '@/dataset/tables';
import { isDated } from '@/dataset/validate';

export const schemaOf = (table: TableName | null): TableSchema | undefined =>
  TABLE_SCHEMAS.find(({ name }) => name === table);

export const columnOf = (table: TableName | null, choice: ColumnChoice | null) =>
  schemaOf(table)?.columns.find(({ name }) => name === choice?.column);

/** Columns that the table must have and no column of the file gives. */
export const missingColumns = ({ table, columns }: FileChoice): Column[] =>
  schemaOf(table)?.columns.filter(
    ({ name, required }) => required && !columns.some((choice) => choice?.column === name),
  ) ?? [];

/** Tables that a package must have and no file is; here all but the streamers may be without rows. */
export const missingTables = (choices: readonly FileChoice[]): TableSchema[] =>
  TABLE_SCHEMAS.filter(
    ({ name, optional }) => !optional && !choices.some(({ table }) => table === name),
  );

/** Words of a column that are no values of the one it gives, and have to be said what they stand for. */
export const wordsIn = ({ values }: SurveyedColumn, column: Column): string[] =>
  valuesOf(column).length === 0 ? [] : values.filter((word) => 'rule' in parseCell(word, column));

/** The last day that any of the columns tells which tell what has happened. */
export function newestDay(
  files: readonly SurveyedFile[],
  choices: readonly FileChoice[],
): CalendarDate | null {
  const days = choices.flatMap(({ table, columns }, at) =>
    columns.flatMap((choice, place) => {
      const column = columnOf(table, choice);
      const day = column && isDated(column) && files[at]?.columns[place]?.newest;
      return day ? [day] : [];
    }),
  );
  return days.toSorted().at(-1) ?? null;
}

const replaced = <Item>(items: readonly Item[], at: number, item: Item): Item[] =>
  items.map((one, place) => (place === at ? item : one));

/** Takes a file for a table; the one that was taken for it before is left out. */
export const withTable = (
  choices: readonly FileChoice[],
  at: number,
  table: TableName | null,
  { file, labels }: { file: SurveyedFile; labels: ValueLabels },
): FileChoice[] => {
  const columns = table ? proposeColumns(table, file, labels) : file.columns.map(() => null);
  const others = choices.map((choice) =>
    table !== null && choice.table === table ? { ...choice, table: null } : choice,
  );
  return replaced(others, at, { table, columns });
};

/** Takes a column of a file for one of the table's; the one that gave it before is left out. */
export function withColumn(
  choice: FileChoice,
  at: number,
  name: string | null,
  { file, labels }: { file: SurveyedFile; labels: ValueLabels },
): FileChoice {
  const { table } = choice;
  const column = schemaOf(table)?.columns.find((one) => one.name === name);
  const surveyed = file.columns[at];
  const given = table && column && surveyed ? chooseColumn(table, column, surveyed, labels) : null;
  const others = choice.columns.map((one) => (one && one.column === name ? null : one));
  return { table, columns: replaced(others, at, given) };
}

/** With something else said of how a column is to be taken. */
export const withHow = (
  choice: FileChoice,
  at: number,
  how: Partial<Pick<ColumnChoice, 'readAs' | 'words'>>,
): FileChoice => {
  const before = choice.columns[at];
  return before
    ? { ...choice, columns: replaced(choice.columns, at, { ...before, ...how }) }
    : choice;
};

/** What is to be read, of the files that are tables. */
export const toMapping = (
  { files, meta: { sources, licenses } }: Survey,
  choices: readonly FileChoice[],
  meta: Pick<Mapping['meta'], 'title' | 'asOf' | 'fictional'>,
): Mapping => ({
  meta: { ...meta, sources, licenses },
  files: files.flatMap(({ file, headerRow }, at) => {
    const { table, columns } = choices[at] ?? {};
    return table && columns ? [{ file, table, headerRow, columns }] : [];
  }),
});
