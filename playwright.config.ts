import { defineConfig } from '@playwright/test';

/** Where `E2E_PORT` is given, only a build that is already there is walked, served at the root. */
const { CI, CHROMIUM_PATH, E2E_PORT } = process.env;
const port = Number(E2E_PORT ?? 4173);
const basePort = 4174;

/** The tests walk the built demo, as a static host would serve it: once at the root, once under a base path. */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  forbidOnly: Boolean(CI),
  retries: CI ? 1 : 0,
  workers: 2,
  timeout: 120_000,
  // each page makes its own demo world; two at once on a slow machine take their time
  expect: { timeout: 30_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    // a pulsing skeleton drawn without a graphics card takes the time of a whole core
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'retain-on-failure',
    launchOptions: {
      ...(CHROMIUM_PATH && { executablePath: CHROMIUM_PATH }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
  projects: [
    {
      name: 'desk',
      use: { viewport: { width: 1440, height: 900 } },
      testIgnore: ['phone*.spec.ts', 'base-path.*'],
    },
    {
      name: 'phone',
      use: { viewport: { width: 360, height: 740 }, hasTouch: true },
      testMatch: 'phone*.spec.ts',
    },
    {
      name: 'base path',
      use: { baseURL: `http://localhost:${basePort}` },
      testMatch: 'base-path.*',
    },
  ],
  webServer: [
    {
      command: `npm run preview -- --port ${port} --strictPort`,
      url: `http://localhost:${port}`,
      reuseExistingServer: !CI,
    },
    ...(E2E_PORT
      ? []
      : [
          {
            command: `npm run build -- --base=/shop/castcheck/ --outDir .cache/base-path && npm run preview -- --base=/shop/castcheck/ --outDir .cache/base-path --port ${basePort} --strictPort`,
            url: `http://localhost:${basePort}/shop/castcheck/`,
            reuseExistingServer: !CI,
            timeout: 120_000,
          },
        ]),
  ],
});
