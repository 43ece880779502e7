/**
 * Writes src/dataset/tables.ts from src/dataset/schema/*.json, the one source of column names, types and constraints.
 * `--check` writes nothing and exits 1 when the file on disk differs.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface SchemaField {
  name: string;
  type: 'string' | 'integer' | 'boolean' | 'date' | 'datetime';
  description?: string;
  constraints?: { required?: boolean; enum?: string[] };
}
interface TableSchema {
  name: string;
  title: string;
  description?: string;
  fields: SchemaField[];
}

const SINGULAR: Record<string, string> = {
  platforms: 'Platform',
  enterprises: 'Enterprise',
  streamers: 'Streamer',
  products: 'Product',
  broadcasts: 'Broadcast',
  offers: 'Offer',
  reviews: 'Review',
  complaints: 'Complaint',
  enforcements: 'Enforcement',
};
const TS_TYPE = {
  string: 'string',
  integer: 'number',
  boolean: 'boolean',
  date: 'CalendarDate',
  datetime: 'Instant',
} as const;

const root = new URL('../src/dataset/', import.meta.url);
const camel = (name: string) =>
  name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const pascal = (name: string) => camel(`_${name}`);

function render(schemas: TableSchema[]): string {
  const lines = [
    '// Generated from schema/*.json by `npm run generate`. Do not edit.',
    '',
    '/** An instant: milliseconds since 1970-01-01T00:00Z. */',
    'export type Instant = number;',
    '/** A calendar date in Asia/Shanghai, `YYYY-MM-DD`. */',
    'export type CalendarDate = string;',
    '',
  ];
  for (const schema of schemas) {
    const row = SINGULAR[schema.name];
    if (!row) throw new Error(`No row name for the table ${schema.name}`);
    for (const field of schema.fields) {
      const values = field.constraints?.enum;
      // the province codes are one list wherever they occur
      if (!values || (field.name === 'region' && schema.name !== 'enterprises')) continue;
      const type = field.name === 'region' ? 'Region' : row + pascal(field.name);
      const constant = type.replace(/(?<=[a-z])([A-Z])/g, '_$1').toUpperCase();
      lines.push(
        `export const ${constant} = [${values.map((v) => `'${v}'`).join(', ')}] as const;`,
      );
      lines.push(`export type ${type} = (typeof ${constant})[number];`, '');
    }
    lines.push(
      `/** ${schema.description ?? `A row of ${schema.name}`}. Unknown is null, never zero. */`,
    );
    lines.push(`export interface ${row} {`);
    for (const field of schema.fields) {
      if (field.description) lines.push(`  /** ${field.description} */`);
      let type: string = TS_TYPE[field.type];
      if (field.constraints?.enum)
        type = field.name === 'region' ? 'Region' : row + pascal(field.name);
      const unknown = field.constraints?.required ? '' : ' | null';
      lines.push(`  ${camel(field.name)}: ${type}${unknown};`);
    }
    lines.push('}', '');
  }
  lines.push('/** Every table of a dataset and its row type. */', 'export interface Tables {');
  for (const schema of schemas) lines.push(`  ${schema.name}: ${SINGULAR[schema.name]};`);
  lines.push('}', '');
  return lines.join('\n');
}

const order = Object.keys(SINGULAR);
const files = readdirSync(new URL('schema/', root)).filter((file) => file.endsWith('.json'));
const schemas = files
  .map((file) => JSON.parse(readFileSync(new URL(`schema/${file}`, root), 'utf8')) as TableSchema)
  .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
const target = fileURLToPath(new URL('tables.ts', root));
const text = render(schemas);
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('src/dataset/tables.ts is not what the schemas say: run `npm run generate`.');
    process.exit(1);
  }
} else {
  writeFileSync(target, text);
}
