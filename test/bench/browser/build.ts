import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const INSTEAD = new Map([
  [path('../../../mocks/store/register-of.ts'), path('million-register.ts')],
  [path('../../../mocks/store/encode-answer.ts'), path('watch-encoding.ts')],
]);
const WORKER = path('../../../mocks/store/worker.ts');

/** In place of the register that the demo’s world has, one of a million, and a worker that tells its times. */
const million = (): Plugin => ({
  name: 'castcheck-bench:million-register',
  enforce: 'pre',
  async resolveId(source, importer) {
    const found = await this.resolve(source, importer, { skipSelf: true });
    const other = INSTEAD.get(found?.id ?? '');
    return other === undefined || importer === other ? null : other;
  },
  transform(code, id) {
    return id.split('?')[0] === WORKER
      ? { code: `import ${JSON.stringify(path('watch-worker.ts'))};\n${code}`, map: null }
      : null;
  },
});

/** Builds the app as it is published, with source maps beside it that no script names; of the million, nothing on the page is another. */
export async function buildApp(
  outDir: string,
  register: 'the demo’s' | 'a million',
): Promise<void> {
  const plugins = register === 'a million' ? [million()] : [];
  await build({
    logLevel: 'error',
    plugins,
    worker: { plugins: () => (register === 'a million' ? [million()] : []) },
    build: { outDir, emptyOutDir: true, sourcemap: 'hidden' },
  });
}
