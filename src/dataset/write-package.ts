import { csvLines } from './csv';
import type { Dataset } from './dataset';
import { formatInstant } from './format-instant';
import { DESCRIPTOR } from './package-path';
import { type CellValue, type Column, type Row, TABLE_SCHEMAS, type TableSchema } from './schema';

export interface PackageFile {
  name: string;
  text: string;
}

function toCell(value: CellValue, { type }: Column): CellValue {
  return type === 'datetime' && typeof value === 'number' ? formatInstant(value) : value;
}

function columnsOf({ meta }: Dataset, { name: table, columns }: TableSchema): Column[] {
  const absent = new Set(meta.absentColumns);
  return columns.filter(({ name }) => !absent.has(`${table}.${name}`));
}

function* cellsOf(columns: Column[], rows: Iterable<Row>): Generator<CellValue[]> {
  for (const row of rows)
    yield columns.map((column) => toCell(row[column.property] ?? null, column));
}

/** A table's rows as its schema sees them. */
export const rowsOfTable = (dataset: Dataset, { name }: TableSchema) =>
  // the row types are generated from the schemas, which know a row by its properties
  dataset[name] as unknown as Row[];

/** A table's CSV from one row up to before another; the header before the first row of all. */
export function tableLines(
  dataset: Dataset,
  schema: TableSchema,
  { from, to }: { from: number; to: number },
): string {
  const columns = columnsOf(dataset, schema);
  const header = from === 0 ? csvLines([columns.map(({ name }) => name)]) : '';
  return header + csvLines(cellsOf(columns, rowsOfTable(dataset, schema).slice(from, to)));
}

/** What `datapackage.json` says of a dataset, its tables' schemas among it. */
export function describePackage({
  title,
  sources,
  licenses,
  asOf,
  fictional,
}: Dataset['meta']): Record<string, unknown> {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    title,
    // the profile wants these absent rather than empty
    ...(sources.length > 0 && { sources }),
    ...(licenses.length > 0 && { licenses }),
    asOf,
    fictional,
    resources: TABLE_SCHEMAS.map(({ name, json }) => ({
      $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
      name,
      type: 'table',
      path: `${name}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: json,
    })),
  };
}

/** As it stands in the file. */
export const descriptorText = (descriptor: object) => `${JSON.stringify(descriptor, null, 2)}\n`;

/**
 * The dataset as a data package: `datapackage.json` with the tables' schemas, and one CSV a table, also when it is
 * empty. The same dataset gives the same text; reading it gives the same dataset. Throws RangeError on an instant that
 * is no number.
 */
export function writePackage(dataset: Dataset): PackageFile[] {
  return [
    { name: DESCRIPTOR, text: descriptorText(describePackage(dataset.meta)) },
    ...TABLE_SCHEMAS.map((schema) => ({
      name: `${schema.name}.csv`,
      text: tableLines(dataset, schema, { from: 0, to: Infinity }),
    })),
  ];
}
