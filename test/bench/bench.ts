/** `npm run bench`: everything that is measured, one after another; `npm run bench -- NAME …` one of it, with its arguments. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const SCRIPTS: Record<string, string> = {
  summary: 'scale.ts',
  register: 'register.ts',
  import: 'import/import-csv.ts',
  browser: 'browser/browser.ts',
  sizes: 'bundle-size.ts',
};

const [name, ...rest] = process.argv.slice(2);
if (name !== undefined && !(name in SCRIPTS)) {
  console.error(`Nothing is measured as ${name}: ${Object.keys(SCRIPTS).join(', ')}`);
  process.exit(2);
}
let failed = false;
for (const [one, script] of Object.entries(SCRIPTS)) {
  if (name !== undefined && name !== one) continue;
  console.log(`\n${one}`);
  const path = fileURLToPath(new URL(script, import.meta.url));
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', path, ...rest], {
    stdio: 'inherit',
  });
  failed ||= status !== 0;
}
if (failed) process.exitCode = 1;
