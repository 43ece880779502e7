import { DESCRIPTOR } from './package-path';
import { FileProblem, ProblemLog } from './problems';
import { type ByteSource, readPackage, type ReadOptions, type ReadResult } from './read-package';
import { MOST_FILES, zipSources } from './read-zip';

/** A file that a browser was given; `name` is its path within what was chosen, with forward slashes. */
export interface NamedFile {
  name: string;
  blob: Blob;
}

const isZip = (name: string) => name.toLowerCase().endsWith('.zip');

async function sourcesOf(files: readonly NamedFile[]): Promise<ByteSource[]> {
  const [only] = files;
  if (only && files.length === 1 && isZip(only.name)) return zipSources(only.blob);
  if (files.length > MOST_FILES) {
    throw new FileProblem({ rule: 'too_many_files', params: { most: MOST_FILES } });
  }
  return files.map(({ name, blob }) => ({
    name,
    bytes: async () => new Uint8Array(await blob.arrayBuffer()),
  }));
}

/** Where the package lies among what was chosen: the folder of the `datapackage.json` nearest the top. */
function rootOf(names: readonly string[]): string {
  const [root = ''] = names
    .filter((name) => name === DESCRIPTOR || name.endsWith(`/${DESCRIPTOR}`))
    .map((name) => name.slice(0, -DESCRIPTOR.length))
    .sort((a, b) => a.split('/').length - b.split('/').length);
  return root;
}

/**
 * Reads the package among files that a browser was given: one by one, as a folder, or as one zip. Tells which of them
 * the package is made of. Rejects only with the signal's reason.
 */
export async function readFiles(
  files: readonly NamedFile[],
  options?: ReadOptions,
): Promise<ReadResult & { used: NamedFile[] }> {
  let sources;
  try {
    sources = await sourcesOf(files);
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    const log = new ProblemLog();
    log.add({ file: files[0]?.name ?? '', ...error.report });
    return { ok: false, problems: log.problems, errorCount: 1, warningCount: 0, used: [] };
  }
  const root = rootOf(sources.map(({ name }) => name));
  const asked = new Set<string>();
  const inside = sources
    .filter(({ name }) => name.startsWith(root))
    .map(({ name, bytes }) => ({
      name: name.slice(root.length),
      bytes: () => {
        asked.add(name);
        return bytes();
      },
    }));
  const result = await readPackage(inside, options);
  const [only] = files;
  const zipped = only !== undefined && files.length === 1 && isZip(only.name);
  return { ...result, used: zipped ? [only] : files.filter(({ name }) => asked.has(name)) };
}
