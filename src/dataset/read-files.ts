import { refuseLarge } from './decode';
import { DESCRIPTOR } from './package-path';
import type { Mapping } from './mapping';
import { FileProblem, ProblemLog } from './problems';
import {
  type ByteSource,
  readPackage,
  type ReadOptions,
  type ReadResult,
  type Source,
} from './read-package';
import { isSheetOf, isWorkbook, sheetSources } from './read-workbook';
import { MOST_FILES, zipSources } from './read-zip';

/** A file that a browser was given; `name` is its path within what was chosen, with forward slashes. */
export interface NamedFile {
  name: string;
  blob: Blob;
}

const isZip = (name: string) => name.toLowerCase().endsWith('.zip');

/** What was chosen, as files; those of a zip where it is one. Throws FileProblem. */
export async function sourcesOf(files: readonly NamedFile[]): Promise<ByteSource[]> {
  const [only] = files;
  if (only && files.length === 1 && isZip(only.name)) return zipSources(only.blob);
  if (files.length > MOST_FILES) {
    throw new FileProblem({ rule: 'too_many_files', params: { most: MOST_FILES } });
  }
  return files.map(({ name, blob }) => ({
    name,
    bytes: async () => {
      refuseLarge(blob.size);
      return new Uint8Array(await blob.arrayBuffer());
    },
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

/** Notes which files are asked for. */
const noting = (sources: readonly ByteSource[], asked: Set<string>): ByteSource[] =>
  sources.map(({ name, bytes }) => ({
    name,
    bytes: () => {
      asked.add(name);
      return bytes();
    },
  }));

function insidePackage(sources: readonly ByteSource[]): ByteSource[] {
  const root = rootOf(sources.map(({ name }) => name));
  return sources
    .filter(({ name }) => name.startsWith(root))
    .map(({ name, bytes }) => ({ name: name.slice(root.length), bytes }));
}

/** The files that a mapping names, the sheets of workbooks each as one. */
async function mappedSources(
  sources: readonly ByteSource[],
  { files }: Mapping,
): Promise<Source[]> {
  const inside: Source[] = [];
  for (const source of sources) {
    if (!isWorkbook(source.name)) inside.push(source);
    else if (files.some(({ file }) => isSheetOf(source.name, file)))
      inside.push(...(await sheetSources(source)));
  }
  return inside;
}

/**
 * Reads the package among files that a browser was given, or the files by their mapping: one by one, as a folder, or as
 * one zip. Tells which of them it is made of. Rejects only with the signal's reason.
 */
export async function readFiles(
  files: readonly NamedFile[],
  options: ReadOptions = {},
): Promise<ReadResult & { used: NamedFile[] }> {
  const asked = new Set<string>();
  let inside: Source[];
  try {
    const sources = noting(await sourcesOf(files), asked);
    const { mapping } = options;
    inside = mapping ? await mappedSources(sources, mapping) : insidePackage(sources);
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    const log = new ProblemLog();
    log.add({ file: files[0]?.name ?? '', ...error.report });
    return { ok: false, problems: log.problems, errorCount: 1, warningCount: 0, used: [] };
  }
  const result = await readPackage(inside, options);
  const [only] = files;
  const zipped = only !== undefined && files.length === 1 && isZip(only.name);
  return { ...result, used: zipped ? [only] : files.filter(({ name }) => asked.has(name)) };
}
