import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';
import type { BootPlan } from '@/boot/boot-plan';
import type { Language } from '@/i18n/language';

const PAGES = {
  home: 'src/features/home/home-page.tsx',
  card: 'src/features/check/check-page.tsx',
};
const OWN_STRINGS = { home: ['home', 'finder'], card: ['check'] };
const SHARED_STRINGS = ['common', 'domain'];

type FrameSettings = Pick<BootPlan, 'demo' | 'configFile'>;

/** Which files of the build a page needs first. */
function planOf(
  bundle: Rolldown.OutputBundle,
  config: ResolvedConfig,
  settings: FrameSettings,
): BootPlan {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const chunkOf = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const named = (source: string) => {
    const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId === join(config.root, source));
    if (!chunk)
      throw new Error(`${source} is not a chunk of the build: is it still loaded lazily?`);
    return chunk;
  };
  /** What a chunk imports before itself. */
  const needs = (chunk: Rolldown.OutputChunk, met = new Set<string>()): string[] => {
    if (met.has(chunk.fileName)) return [];
    met.add(chunk.fileName);
    const before = chunk.imports.flatMap((file) => {
      const imported = chunkOf.get(file);
      return imported ? needs(imported, met) : [];
    });
    return [...before, ...(chunk.viteMetadata?.importedCss ?? []), chunk.fileName];
  };
  const entry = chunks.find((chunk) => chunk.isEntry);
  if (!entry) throw new Error('The build has no entry to start');
  const shared = needs(entry);
  const own = (source: string) => needs(named(source)).filter((file) => !shared.includes(file));
  const strings = (language: Language, features: string[]) =>
    features.flatMap((feature) => needs(named(`src/i18n/${language}/${feature}.json`)));
  const both = (features: string[]) => ({
    zh: strings('zh', features),
    en: strings('en', features),
  });
  return {
    base: config.base,
    ...settings,
    entry: entry.fileName,
    beneath: shared.filter((file) => file.endsWith('.js') && file !== entry.fileName),
    files: { home: own(PAGES.home), card: own(PAGES.card), other: [] },
    strings: both(SHARED_STRINGS),
    ownStrings: { home: both(OWN_STRINGS.home), card: both(OWN_STRINGS.card), other: both([]) },
  };
}

const inner = (config: ResolvedConfig) => ({
  configFile: false as const,
  root: config.root,
  base: config.base,
  mode: config.mode,
  publicDir: false as const,
  logLevel: 'warn' as const,
  resolve: { alias: config.resolve.alias },
  define: config.define ?? {},
});

/** The frames of the first pages, drawn by the app itself. */
async function drawFrames(config: ResolvedConfig): Promise<string> {
  const outDir = join(config.root, 'node_modules/.cache/castcheck-frames');
  await build({
    ...inner(config),
    build: {
      outDir,
      target: 'es2022',
      ssr: 'src/boot/render-frames.tsx',
      rolldownOptions: { output: { entryFileNames: 'render-frames.mjs' } },
    },
  });
  const module = (await import(
    `${pathToFileURL(join(outDir, 'render-frames.mjs')).href}?${Date.now()}`
  )) as typeof import('@/boot/render-frames');
  return module.renderFrames();
}

async function buildBoot(config: ResolvedConfig, plan: BootPlan): Promise<string> {
  const output = await build({
    ...inner(config),
    define: { ...config.define, PLAN: JSON.stringify(plan) },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'src/boot/boot.ts', formats: ['iife'], name: 'castcheckBoot' },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('The boot script was not built');
  return chunk.code;
}

/**
 * Gives the built page what it shows before the app is there, and the small script that shows it, asks at once for
 * what the opened page needs and then starts the app.
 */
export function frames(settings: FrameSettings): Plugin {
  let config: ResolvedConfig;
  let boot: { fileName: string; source: string } | null = null;
  return {
    name: 'castcheck:frames',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        if (!bundle) return html;
        const plan = planOf(bundle, config, settings);
        const source = await buildBoot(config, plan);
        const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
        boot = { fileName: `${config.build.assetsDir}/boot-${hash}.js`, source };
        const entry = /<script type="module"[^>]*><\/script>/;
        if (!entry.test(html)) throw new Error('The page has no script to start later');
        const first = `<script src="${config.base}${boot.fileName}"></script>`;
        const early = `<link rel="modulepreload" crossorigin href="${config.base}${plan.entry}">`;
        const drawn = await drawFrames(config);
        return html
          .replace(entry, `${first}\n    ${early}`)
          .replace('</body>', () => `${drawn}\n  </body>`);
      },
    },
    generateBundle: {
      // after the page, which names it
      order: 'post',
      handler() {
        if (boot) this.emitFile({ type: 'asset', ...boot });
      },
    },
  };
}
