/**
 * Writes src/contract/openapi.json from the contract's schemas.
 * `--check` writes nothing and exits 1 when the file on disk differs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { openApiDocument } from '@/contract/openapi';

const target = new URL('../src/contract/openapi.json', import.meta.url);
const text = `${JSON.stringify(openApiDocument(), null, 2)}\n`;
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error(
      'src/contract/openapi.json is not what the contract says: run `npm run generate`.',
    );
    process.exit(1);
  }
} else {
  writeFileSync(target, text);
}
