/**
 * Writes docs/templates from src/dataset/schema/*.json: every table with its header and no row, and the file that names
 * them, its title and last day to be filled in. `--check` writes nothing and exits 1 when a file on disk differs.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { toCsv } from '@/dataset/csv';
import { DESCRIPTOR } from '@/dataset/package-path';
import { TABLE_SCHEMAS } from '@/dataset/schema';

const folder = new URL('../docs/templates/', import.meta.url);

const resources = TABLE_SCHEMAS.map(
  ({ name }) => `    { "name": "${name}", "path": "${name}.csv" }`,
).join(',\n');
const files = new Map([
  [
    DESCRIPTOR,
    `{\n  "title": "",\n  "asOf": "",\n  "fictional": false,\n  "resources": [\n${resources}\n  ]\n}\n`,
  ],
  ...TABLE_SCHEMAS.map(
    ({ name, columns }) =>
      [
        `${name}.csv`,
        toCsv(
          columns.map((column) => column.name),
          [],
        ),
      ] as const,
  ),
]);

if (process.argv.includes('--check')) {
  const differs = [...files].some(
    ([name, text]) => readFileSync(new URL(name, folder), 'utf8') !== text,
  );
  if (differs || readdirSync(folder).length !== files.size) {
    console.error('docs/templates is not what the schemas say: run `npm run generate`.');
    process.exit(1);
  }
} else {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(new URL(name, folder), text);
}
