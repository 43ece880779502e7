import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const HELP = `The browser tests need Chromium or Chrome, and none was found.
  Debian, Ubuntu:  sudo apt-get install chromium fonts-noto-cjk
  macOS:           brew install --cask chromium
  anywhere else:   install Chrome, or set CHROMIUM_PATH to the browser's executable
Then run the command again.`;

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Installs Debian's Chromium, and a Chinese font for its pictures, where that needs no password. */
function installOnDebian(): boolean {
  if (!existsSync('/usr/bin/apt-get')) return false;
  const root = process.getuid?.() === 0;
  if (!root && spawnSync('sudo', ['-n', 'true']).status !== 0) return false;
  const apt = (...args: string[]) => {
    const [command, ...rest] = root ? ['apt-get', ...args] : ['sudo', '-n', 'apt-get', ...args];
    execFileSync(command, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  console.log('No Chromium found: installing Debian’s package …');
  try {
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
    return true;
  } catch {
    return false;
  }
}

/** The executable of a Chromium: `CHROMIUM_PATH`, then the usual places, then Debian's package. Throws what to do. */
export function findChromium(): string {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (runs(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, which is not a program that can be run.\n${HELP}`);
  }
  const usual = () => USUAL_PLACES.find(runs);
  const found = usual() ?? (installOnDebian() ? usual() : undefined);
  if (!found) throw new Error(HELP);
  return found;
}
