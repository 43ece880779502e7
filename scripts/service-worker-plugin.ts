import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import type { Shell } from '@/service-worker/shell';

const SERVICE_WORKER = 'service-worker.js';
/** Screens of the regulator's desk, which nobody expects without a network; they are kept once opened. */
const DESK =
  /\/src\/(features|i18n\/\w+)\/(cases?|chart|compare|complaints?|overview|reference|signals|streamers?)[/.]/;

interface ServiceWorkerSettings {
  /** Absolute. */
  root: string;
  /** Beside the service worker: what else it runs. */
  mockWorker: string | null;
}

/** What the page loads, now or later, unless it is the desk's. */
function shellOf(bundle: Rolldown.OutputBundle) {
  const outputs = Object.values(bundle);
  const chunks = outputs.filter((output) => output.type === 'chunk');
  const chunkOf = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const files = new Set<string>();
  const take = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    const chunk = chunkOf.get(file);
    if (!chunk) return;
    chunk.viteMetadata?.importedCss.forEach((css) => files.add(css));
    chunk.imports.forEach(take);
    for (const later of chunk.dynamicImports) {
      if (!DESK.test(chunkOf.get(later)?.facadeModuleId ?? '')) take(later);
    }
  };
  const entry = chunks.find((chunk) => chunk.isEntry);
  if (!entry) throw new Error('The build has no entry to keep');
  take(entry.fileName);
  // what starts the app, and what makes the demo's world in a thread of its own, no other script names
  for (const { fileName } of outputs)
    if (/\/(boot|worker)-[\w-]+\.js$/.test(fileName)) take(fileName);
  return { entry: entry.fileName, files: [...files].sort() };
}

/** Names what is kept and the version, which changes with any byte of it. */
function describe(
  bundle: Rolldown.OutputBundle,
  dir: string,
  { root, mockWorker }: ServiceWorkerSettings,
): Shell {
  const { entry, files } = shellOf(bundle);
  const copied = readdirSync(join(root, 'public'), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(join(root, 'public').length + 1))
    .map((name) => name.replaceAll('\\', '/'));
  const hash = createHash('sha256');
  for (const file of ['index.html', ...(mockWorker ? [mockWorker] : []), ...files, ...copied]) {
    hash.update(file).update(readFileSync(join(dir, file)));
  }
  return {
    version: hash.digest('hex').slice(0, 12),
    entry,
    // the page itself last: it must not be there before what it needs
    files: [...files, ...copied, ''],
  };
}

/** Builds `service-worker.js` beside the page, with the names of what it keeps. */
export function serviceWorker(settings: ServiceWorkerSettings): Plugin {
  return {
    name: 'castcheck:service-worker',
    apply: 'build',
    async writeBundle({ dir }, bundle) {
      if (!dir) return;
      await build({
        configFile: false,
        root: settings.root,
        publicDir: false,
        logLevel: 'warn',
        define: {
          SHELL: JSON.stringify(describe(bundle, dir, settings)),
          MOCK_WORKER: JSON.stringify(settings.mockWorker),
        },
        build: {
          outDir: dir,
          emptyOutDir: false,
          target: 'es2022',
          lib: {
            entry: join(settings.root, 'src/service-worker/service-worker.ts'),
            formats: ['iife'],
            name: 'castcheckServiceWorker',
            fileName: () => SERVICE_WORKER,
          },
        },
      });
    },
  };
}
