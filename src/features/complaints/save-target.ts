import { saveBlob } from '@/ui/download';

/** Where an export goes, chunk by chunk; nothing of it is there until it is finished. */
export interface SaveTarget {
  write(chunk: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Hands the file over. */
  finish(): Promise<void>;
  /** Leaves nothing behind. */
  discard(): Promise<void>;
}

interface PickerWindow {
  showSaveFilePicker?: (options: {
    suggestedName: string;
    types: { accept: Record<string, string[]> }[];
  }) => Promise<FileSystemFileHandle>;
}

/**
 * A file of the reader's choice, written past the page's memory, where the browser offers that; else one that is put together in
 * the page. Null where the reader chose none. Needs the press of a button just before.
 */
export async function openSaveTarget(fileName: string): Promise<SaveTarget | null> {
  // not every browser has it, and TypeScript's own types don't
  const { showSaveFilePicker } = globalThis as PickerWindow;
  if (!showSaveFilePicker) return inMemory(fileName);
  try {
    const handle = await showSaveFilePicker({
      suggestedName: fileName,
      types: [{ accept: { 'text/csv': ['.csv'] } }],
    });
    return await onDisk(handle);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    // refused, as inside a frame: the file can still be put together here
    return inMemory(fileName);
  }
}

/** The browser writes beside the file and puts it in place when it is closed. */
async function onDisk(handle: FileSystemFileHandle): Promise<SaveTarget> {
  const file = await handle.createWritable();
  return {
    write: (chunk) => file.write(chunk),
    finish: () => file.close(),
    discard: () => file.abort(),
  };
}

function inMemory(fileName: string): SaveTarget {
  let chunks: Uint8Array<ArrayBuffer>[] = [];
  return {
    write: (chunk) => {
      chunks.push(chunk);
      return Promise.resolve();
    },
    finish: () => {
      saveBlob(fileName, new Blob(chunks, { type: 'text/csv;charset=utf-8' }));
      return Promise.resolve();
    },
    discard: () => {
      chunks = [];
      return Promise.resolve();
    },
  };
}
