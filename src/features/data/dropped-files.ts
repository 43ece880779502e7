import type { NamedFile } from '@/dataset/read-files';

/** More than a package may have, so that whoever reads them says so. */
const MOST = 1_001;

const fileOf = (entry: FileSystemFileEntry) =>
  new Promise<File>((resolve, reject) => {
    entry.file(resolve, reject);
  });

const someOf = (reader: FileSystemDirectoryReader) =>
  new Promise<FileSystemEntry[]>((resolve, reject) => {
    reader.readEntries(resolve, reject);
  });

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry =>
  entry.isDirectory;

async function collect(entry: FileSystemEntry, files: NamedFile[]): Promise<void> {
  if (files.length >= MOST) return;
  if (isFile(entry)) {
    files.push({ name: entry.fullPath.replace(/^\//, ''), blob: await fileOf(entry) });
  } else if (isDirectory(entry)) {
    const reader = entry.createReader();
    // a folder is told some entries at a time, none at the end
    for (let some = await someOf(reader); some.length > 0; some = await someOf(reader)) {
      for (const one of some) await collect(one, files);
    }
  }
}

/** The files that were dropped on the page, those within folders too. Rejects where one cannot be read. */
export async function droppedFiles(items: DataTransferItemList): Promise<NamedFile[]> {
  // the list is empty as soon as the event is over
  const dropped = [...items].map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
  const files: NamedFile[] = [];
  for (const one of dropped) {
    if (one instanceof File) files.push({ name: one.name, blob: one });
    else if (one) await collect(one, files);
  }
  return files;
}

/** The files that were chosen, by their path within the chosen folder. */
export const chosenFiles = (list: FileList | null): NamedFile[] =>
  [...(list ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, blob: file }));
