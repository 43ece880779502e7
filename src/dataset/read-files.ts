import { DESCRIPTOR } from './package-path';
import { type ByteSource, readPackage, type ReadOptions, type ReadResult } from './read-package';

/**
 * Reads the package among files that a browser was given, one by one or as a folder: the one whose `datapackage.json`
 * lies nearest the top. Rejects only with the signal's reason.
 */
export async function readFiles(files: File[], options?: ReadOptions): Promise<ReadResult> {
  const sources = files.map((file): ByteSource => ({
    // empty unless a folder was chosen
    name: file.webkitRelativePath || file.name,
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  }));
  const [root = ''] = sources
    .filter(({ name }) => name === DESCRIPTOR || name.endsWith(`/${DESCRIPTOR}`))
    .map(({ name }) => name.slice(0, -DESCRIPTOR.length))
    .sort((a, b) => a.split('/').length - b.split('/').length);
  const inside = sources
    .filter(({ name }) => name.startsWith(root))
    .map(({ name, bytes }) => ({ name: name.slice(root.length), bytes }));
  return readPackage(inside, options);
}
