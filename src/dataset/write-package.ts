import { toCsv } from './csv';
import type { Dataset } from './dataset';
import { formatInstant } from './format-instant';
import { DESCRIPTOR } from './descriptor';
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

function* cellsOf(dataset: Dataset, schema: TableSchema): Generator<CellValue[]> {
  const { name } = schema;
  const columns = columnsOf(dataset, schema);
  // the row types are generated from the schemas, which know a row by its properties
  const rows = dataset[name] as unknown as Row[];
  for (const row of rows)
    yield columns.map((column) => toCell(row[column.property] ?? null, column));
}

function describePackage({ title, sources, licenses, asOf, fictional }: Dataset['meta']): string {
  const descriptor = {
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
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

/**
 * The dataset as a data package: `datapackage.json` with the tables' schemas, and one CSV a table, also when it is
 * empty. The same dataset gives the same text; reading it gives the same dataset. Throws RangeError on an instant that
 * is no number.
 */
export function writePackage(dataset: Dataset): PackageFile[] {
  return [
    { name: DESCRIPTOR, text: describePackage(dataset.meta) },
    ...TABLE_SCHEMAS.map((schema) => ({
      name: `${schema.name}.csv`,
      text: toCsv(
        columnsOf(dataset, schema).map(({ name }) => name),
        cellsOf(dataset, schema),
      ),
    })),
  ];
}
