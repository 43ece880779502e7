import { BlobReader, configure, ZipReader, type FileEntry } from '@zip.js/zip.js/index-native.js';
import { refuseLarge } from './decode';
import { isSafePath } from './package-path';
import { FileProblem } from './problems';
import type { ByteSource } from './read-package';

configure({ useWebWorkers: false });

/** A package has ten files. */
export const MOST_FILES = 1_000;
/** Of all files together, unpacked. */
const MOST_MEGABYTES = 1_000;

const tooLarge = (megabytes = MOST_MEGABYTES) =>
  new FileProblem({ rule: 'zip_too_large', params: { megabytes } });

/** Nothing, packed, takes two bytes: who packs more says less than there is. */
const hides = ({ compressedSize, uncompressedSize }: FileEntry) =>
  uncompressedSize === 0 && compressedSize > 16;

/** Names in a zip that were written by a Chinese Windows are in GBK and do not say so. */
const decodeName = (bytes: Uint8Array, encoding: string) =>
  encoding === 'cp437' ? new TextDecoder('gb18030').decode(bytes) : undefined;

/** What is wrong with a zip, from what its reader says. */
function problemOf(error: unknown): FileProblem {
  if (error instanceof FileProblem) return error;
  if (error instanceof Error && 'filename' in error && typeof error.filename === 'string') {
    return new FileProblem({ rule: 'unsafe_path', value: error.filename });
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new FileProblem({ rule: 'zip_unreadable', params: { reason } });
}

/** Collects what is unpacked, and stops it where it is more than was said. */
function collector(size: number) {
  const bytes = new Uint8Array(size);
  let filled = 0;
  const writable = new WritableStream<Uint8Array>({
    write(chunk) {
      if (filled + chunk.length > size) throw tooLarge();
      bytes.set(chunk, filled);
      filled += chunk.length;
    },
  });
  return { writable, bytes };
}

async function unpack(entry: FileEntry): Promise<Uint8Array> {
  try {
    refuseLarge(entry.uncompressedSize);
    const { writable, bytes } = collector(entry.uncompressedSize);
    await entry.getData(writable, { checkSignature: true });
    return bytes;
  } catch (error) {
    throw problemOf(error);
  }
}

/**
 * The files in a zip, each unpacked when it is read. Throws FileProblem where it is no zip, is encrypted, names a file
 * outside itself, holds more than 1,000 files, or says that it is larger than 1,000 MB, or what is given, unpacked; a file that turns out
 * larger than the zip says is not unpacked further.
 */
export async function zipSources(zip: Blob, megabytes = MOST_MEGABYTES): Promise<ByteSource[]> {
  const reader = new ZipReader(new BlobReader(zip), { decodeText: decodeName });
  const sources: ByteSource[] = [];
  let size = 0;
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      const { filename: name, directory, encrypted } = entry;
      if (!isSafePath(name)) throw new FileProblem({ rule: 'unsafe_path', value: name });
      if (directory) continue;
      if (encrypted) throw new FileProblem({ rule: 'zip_encrypted' });
      size += entry.uncompressedSize;
      if (size > megabytes * 1_000_000 || hides(entry)) throw tooLarge(megabytes);
      if (sources.length === MOST_FILES) {
        throw new FileProblem({ rule: 'too_many_files', params: { most: MOST_FILES } });
      }
      sources.push({ name, bytes: () => unpack(entry) });
    }
  } catch (error) {
    throw problemOf(error);
  }
  return sources;
}
