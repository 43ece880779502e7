import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dataset } from './dataset';
import { writePackage } from './write-package';

/** Writes the dataset as a data package into a folder, made if need be; files of the package's names are replaced. */
export async function writeFolder(dataset: Dataset, dir: string): Promise<void> {
  await mkdir(dir, { recursive: true });
  for (const { name, text } of writePackage(dataset)) await writeFile(join(dir, name), text);
}
