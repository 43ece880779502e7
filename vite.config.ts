import { createReadStream, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv, type Plugin } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const SERVICE_WORKER = 'mockServiceWorker.js';
const serviceWorkerFile = join(
  dirname(createRequire(import.meta.url).resolve('msw/package.json')),
  'lib',
  SERVICE_WORKER,
);

/** Serves and emits the mock API's service worker from the installed package, so that the two never differ. */
function mockServiceWorker(): Plugin {
  return {
    name: 'castcheck:mock-service-worker',
    configureServer(server) {
      server.middlewares.use(`${server.config.base}${SERVICE_WORKER}`, (_request, response) => {
        response.setHeader('Content-Type', 'text/javascript');
        createReadStream(serviceWorkerFile).pipe(response);
      });
    },
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: SERVICE_WORKER,
        source: readFileSync(serviceWorkerFile, 'utf8'),
      });
    },
  };
}

/** Whether there is a screen for a browser to open on: a server or a container has none. */
function hasDesktop(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
}

/** The built page allows itself, the API it was built for, and nothing else. */
function contentSecurityPolicy(apiUrl: string | undefined): Plugin {
  // an API under the page's own origin may be given as a path
  const elsewhere = apiUrl && URL.canParse(apiUrl) ? [new URL(apiUrl).origin] : [];
  const connect = ["'self'", ...elsewhere].join(' ');
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${connect}`,
    "worker-src 'self'",
    "manifest-src 'self'",
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
  const { VITE_API_URL: apiUrl } = loadEnv(mode, path('.'));
  return {
    plugins: [react(), contentSecurityPolicy(apiUrl), ...(apiUrl ? [] : [mockServiceWorker()])],
    resolve: { alias: { '@': path('./src'), '@mocks': path('./mocks') } },
    worker: { format: 'es' },
    build: {
      target: 'es2022',
      manifest: true,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        output: {
          // what every page needs travels as one file: it packs better than forty small ones
          codeSplitting: {
            groups: [
              {
                name: 'base',
                test: /node_modules\/(react|react-dom|scheduler|@tanstack\/(react-router|router-core|history|store|react-store|query-core|react-query)|use-sync-external-store|i18next|react-i18next|clsx)\/|node_modules\/zod\/v4\/(core|mini)\/|src\/(contract|api)\/(?!endpoints\.ts|funnel\.ts|(?<=contract\/)streamers\.ts|(endpoints\/)?(register|trend|products|filing|cases|comparison|explorer|overview|own-lists|views|watchlist|signals|replies|demo|demo-world|me|streamer-ref)\.ts)|src\/app\/(?!notices|offline-bar|ignored|main-menu|search-dialog)|src\/(i18n\/(?!law-words)[\w-]+\.ts|ui\/(button|icons|skeleton|empty-state|error-state|dimmed|loaded|section|select|copy-button|verdict-badge|status-badge|badge|use-title|visually-hidden|field))/,
              },
            ],
          },
        },
      },
    },
    server: { open: process.env.npm_lifecycle_event === 'start' && hasDesktop() },
  };
});
