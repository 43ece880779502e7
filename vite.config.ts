import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv, type Plugin } from 'vite';
import { badgePage } from './scripts/badge-plugin.ts';
import { beginnings } from './scripts/beginnings-plugin.ts';
import { firstAnswers } from './scripts/first-answers-plugin.ts';
import { frames } from './scripts/frame-plugin.ts';
import { serviceWorker } from './scripts/service-worker-plugin.ts';
import { withoutDemo } from './scripts/without-demo-plugin.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const MOCK_WORKER = 'mockServiceWorker.js';
const mockWorkerFile = join(
  dirname(createRequire(import.meta.url).resolve('msw/package.json')),
  'lib',
  MOCK_WORKER,
);

/** Serves and emits the mock API's service worker from the installed package, so that the two never differ. */
function mockServiceWorker(): Plugin {
  return {
    name: 'castcheck:mock-service-worker',
    configureServer(server) {
      server.middlewares.use(`${server.config.base}${MOCK_WORKER}`, (_request, response) => {
        response.setHeader('Content-Type', 'text/javascript');
        createReadStream(mockWorkerFile).pipe(response);
      });
    },
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: MOCK_WORKER,
        source: readFileSync(mockWorkerFile, 'utf8'),
      });
    },
  };
}

/** `vite build --mode live`: the API is named when the page is opened, by `config.json`. */
const LIVE_MODE = 'live';

const DESK_PAGE =
  /\/(method|law|overview|streamers|complaints|compare|signals|cases|case|findings|watchlist|replies|reference)-page-/;

const MOCK_API = /\/browser-/;
const REST_OF_CARD = /\/rest-of-card-/;

/** What was kept under another contract is not read as if it were this one's. */
function contractVersion(): string {
  const contract = readFileSync(path('./src/contract/openapi.json'));
  return createHash('sha256').update(contract).digest('hex').slice(0, 12);
}

/** Whether there is a screen for a browser to open on: a server or a container has none. */
function hasDesktop(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
}

/** The origin of an address elsewhere; nothing for one below the page's own. */
const originOf = (url: string) => (URL.canParse(url) ? [new URL(url).origin] : []);

/** The built page allows itself, the origins it was built for, and nothing else. */
function contentSecurityPolicy(origins: readonly string[]): Plugin {
  const connect = ["'self'", ...origins].join(' ');
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${connect}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    // the badge, as others will see it
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
  return {
    name: 'castcheck:content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

export default defineConfig(({ mode }) => {
  const { VITE_API_URL: apiUrl = '', VITE_API_ORIGINS: others = '' } = loadEnv(mode, path('.'));
  const live = apiUrl !== '' || mode === LIVE_MODE;
  const origins = live ? [...new Set([apiUrl, ...others.split(/\s+/)].flatMap(originOf))] : [];
  /** Of the badge's page too. */
  const shared = () => [contentSecurityPolicy(origins), ...(live ? [withoutDemo()] : [])];
  return {
    plugins: [
      react(),
      ...shared(),
      frames({ demo: !live, configFile: live && apiUrl === '' }),
      ...(live
        ? []
        : [
            mockServiceWorker(),
            firstAnswers({ root: path('.') }),
            beginnings({ root: path('.') }),
          ]),
      badgePage({ root: path('.'), plugins: shared }),
      serviceWorker({ root: path('.'), mockWorker: live ? null : MOCK_WORKER }),
    ],
    define: {
      'import.meta.env.CONTRACT': JSON.stringify(contractVersion()),
      'import.meta.env.LIVE': JSON.stringify(live),
      'import.meta.env.API_ORIGINS': JSON.stringify(origins),
    },
    resolve: {
      alias: {
        '@': path('./src'),
        '@mocks': path('./mocks'),
        'tough-cookie': path('./mocks/no-cookies.ts'),
      },
    },
    worker: { format: 'es' },
    build: {
      target: 'es2022',
      manifest: true,
      modulePreload: {
        polyfill: false,
        // The list of what a page loads at once is part of every page's script, the card's too: of the desk's pages and the mock API it names the styles alone.
        // What is far below a card's verdict is asked for by its own script: a dozen links at once take a phone longer than they save it.
        resolveDependencies: (file, needed, { hostId }) =>
          DESK_PAGE.test(file) || MOCK_API.test(file) || REST_OF_CARD.test(hostId)
            ? needed.filter((one) => one.endsWith('.css'))
            : needed,
      },
      rolldownOptions: {
        output: {
          // what every page needs travels as two files: they pack better than forty small ones, and a phone can rest between them
          codeSplitting: {
            groups: [
              {
                name: 'libraries',
                test: /node_modules\/(react|react-dom|scheduler|@tanstack\/(react-router|router-core|history|store|react-store|query-core|react-query)|use-sync-external-store|i18next|react-i18next|clsx)\/|node_modules\/zod\/v4\/(core|mini)\//,
              },
              {
                name: 'base',
                test: /src\/contract\/(choices|endpoint|meta|primitives|query-string|roles|streamer|summary|url-values|endpoints\/(kinds|market|streamers))\.ts|src\/api\/(api-error|client|cursor|kept-place|meta|streamers)\.ts|src\/features\/home\/[\w-]+\.module\.css|src\/features\/check\/(told-fact|of-every|use-sentence-gap|use-fact-words|facts-shown|sentences|explained|part|use-basis-words)\.|src\/domain\/units\.ts|src\/features\/check\/(card|card-head|verdict-box|fact-item|rate-fact|basis|picture|icon-array|beside-peers|likely)\.module\.css|src\/ui\/(finder\/(streamer-search|suggestion-lines)|section|figures?|rate-figure|interval-bar)\.module\.css|src\/ui\/tokens\.css$|src\/dataset\/own-data\.ts|src\/app\/(?!notices|offline\/|ignored|main-menu|search-dialog)|src\/(i18n\/(?!law-words|sure|narrative-language)[\w-]+\.ts|ui\/(button|icons|skeleton|empty-state|error-state|dimmed|select|verdict-badge|badge|use-title|visually-hidden|field))/,
              },
              // Next, in one file each, what most pages share: each request takes a phone's processor a moment, and some forty would.
              {
                name: 'contract',
                test: /src\/(contract|api)\/(?!openapi|kept-|own-data|contract-breach)/,
              },
              {
                name: 'parts',
                test: /src\/ui\/(copy-button|dialog|figures?|highlighted|interval-bar|loaded|method-link|rate-figure|section|shell-dialog|start-tour-button|status-badge|tool-icons|tour-step|unknown|use-debounced)\b/,
              },
            ],
          },
        },
      },
    },
    server: { open: process.env.npm_lifecycle_event === 'start' && hasDesktop() },
  };
});
