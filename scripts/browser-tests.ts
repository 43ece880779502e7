/** Runs the browser tests on a Chromium of this machine: `npm run test:browser -- [playwright options]`. */
import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium';

try {
  const CHROMIUM_PATH = findChromium();
  const run = spawnSync('npx', ['playwright', 'test', ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM_PATH },
    shell: process.platform === 'win32',
  });
  process.exitCode = run.status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
