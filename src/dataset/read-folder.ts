import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { ProblemLog } from './problems';
import { type ByteSource, readPackage, type ReadOptions, type ReadResult } from './read-package';

async function filesOf(dir: string): Promise<ByteSource[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { name: relative(dir, path).split(sep).join('/'), bytes: () => readFile(path) };
    });
}

/** Reads the package in a folder. Rejects only with the signal's reason. */
export async function readFolder(dir: string, options?: ReadOptions): Promise<ReadResult> {
  let sources;
  try {
    sources = await filesOf(dir);
  } catch (error) {
    const log = new ProblemLog();
    const reason = error instanceof Error ? error.message : String(error);
    log.add({ file: dir, rule: 'unreadable_folder', params: { reason } });
    return { ok: false, problems: log.problems, errorCount: 1, warningCount: 0 };
  }
  return readPackage(sources, options);
}
