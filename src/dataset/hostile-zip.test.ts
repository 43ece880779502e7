import {
  BlobWriter,
  TextReader,
  Uint8ArrayReader,
  ZipWriter,
} from '@zip.js/zip.js/index-native.js';
import { expect, it } from 'vitest';
import { asFiles, problemOf, small, type Contents } from '../../test/fixtures/dataset/hostile';
import { rawZip, SYMLINK } from '../../test/fixtures/dataset/raw-zip';
import { readFiles, type NamedFile } from './read-files';

async function zipped(
  contents: Contents,
  { password, change = (bytes) => bytes }: ZipSettings = {},
): Promise<NamedFile[]> {
  const writer = new ZipWriter(new BlobWriter(), {
    dataDescriptor: false,
    extendedTimestamp: false,
  });
  for (const [name, data] of Object.entries(contents)) {
    const reader =
      typeof data === 'string' ? new TextReader(data) : new Uint8ArrayReader(new Uint8Array(data));
    await writer.add(name, reader, { ...(password !== undefined && { password }) });
  }
  const bytes = new Uint8Array(await (await writer.close()).arrayBuffer());
  return [{ name: 'package.zip', blob: new Blob([new Uint8Array(change(bytes))]) }];
}
interface ZipSettings {
  password?: string;
  /** What is done to the finished zip. */
  change?: (bytes: Uint8Array) => Uint8Array;
}

/** Where a record of a zip begins, by its signature. */
function findRecords(bytes: Uint8Array, signature: number): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at++)
    if (view.getUint32(at, true) === signature) found.push(at);
  return found;
}

/** Says in a zip of one file that it is of another size, unpacked. */
const saying = (size: number) => (bytes: Uint8Array) => {
  const view = new DataView(bytes.buffer);
  for (const at of findRecords(bytes, 0x04034b50)) view.setUint32(at + 22, size, true);
  for (const at of findRecords(bytes, 0x02014b50)) view.setUint32(at + 24, size, true);
  return bytes;
};

const renaming = (from: string, to: string) => (bytes: Uint8Array) => {
  const text = new TextDecoder('latin1').decode(bytes).replaceAll(from, to);
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
};

const raw = (entries: Parameters<typeof rawZip>[0]): NamedFile[] => [
  { name: 'package.zip', blob: new Blob([rawZip(entries)]) },
];
const entriesOf = (contents: Contents) =>
  Object.entries(contents).map(([name, data]) => ({ name, data }));

it('a zip is read as the folder that it holds', async () => {
  const contents = Object.fromEntries(
    Object.entries(await small()).map(([name, data]) => [`三月/${name}`, data]),
  );
  const [fromZip, fromFiles] = await Promise.all([
    readFiles(await zipped(contents)),
    readFiles(asFiles(contents)),
  ]);
  expect(fromZip.ok).toBe(true);
  expect({ ...fromZip, used: [] }).toEqual({ ...fromFiles, used: [] });
});

it('a zip that says it holds more than 1,000 MB is not unpacked', async () => {
  const bomb = { 'datapackage.json': new Uint8Array(100) };
  expect(await problemOf(await zipped(bomb, { change: saying(0xf000_0000) }))).toMatchObject({
    rule: 'zip_too_large',
    params: { megabytes: 1_000 },
  });
});

it('a zip with a file of more than 500 MB does not have it unpacked', async () => {
  const bomb = { 'datapackage.json': new Uint8Array(100) };
  expect(await problemOf(await zipped(bomb, { change: saying(600_000_000) }))).toMatchObject({
    rule: 'file_too_large',
    file: 'datapackage.json',
    params: { megabytes: 500 },
  });
});

it('a zip that holds more than it says is unpacked no further than it said', async () => {
  const bomb = { 'datapackage.json': new Uint8Array(20_000_000) };
  const files = await zipped(bomb, { change: saying(1_000) });
  expect(files[0]!.blob.size).toBeLessThan(100_000);
  expect(await problemOf(files)).toMatchObject({
    rule: 'zip_unreadable',
    params: { reason: 'Invalid uncompressed size' },
  });
});

it.each([
  ['../../evil.csv', 'aa/bb/evil.csv'],
  ['/etc/evil.csv', 'aetc/evil.csv'],
  ['C:/win/evil.csv', 'CC/win/evil.csv'],
])('a zip that names a file outside itself, %s, is refused', async (name, harmless) => {
  const files = await zipped(
    { ...(await small()), [harmless]: 'x' },
    { change: renaming(harmless, name) },
  );
  expect(await problemOf(files)).toMatchObject({ rule: 'unsafe_path', value: name });
});

it('a zip with a password is refused', async () => {
  const files = await zipped(await small(), { password: 'secret' });
  expect(await problemOf(files)).toMatchObject({ rule: 'zip_encrypted' });
});

it('a zip of very many files is refused', async () => {
  const many = Array.from({ length: 1_001 }, (_, n) => ({ name: `${n}.csv`, data: '' }));
  expect(await problemOf(raw(many))).toMatchObject({ rule: 'too_many_files' });
});

it('a zip that is none, or is cut short, is refused', async () => {
  const whole = await zipped(await small());
  const cut = [{ name: 'package.zip', blob: whole[0]!.blob.slice(0, 2_000) }];
  const none = [{ name: 'photo.zip', blob: new Blob(['not a zip at all']) }];
  for (const files of [cut, none]) {
    expect(await problemOf(files)).toMatchObject({ rule: 'zip_unreadable' });
  }
});

it('a zip with names in GBK, as a Chinese Windows writes them, is read', async () => {
  // 数据 in GBK, four bytes
  const names = Object.entries(await small()).map(([name, data]) => [`abcd/${name}`, data]);
  const contents = Object.fromEntries(names) as Contents;
  const files = await zipped(contents, { change: renaming('abcd/', '\xca\xfd\xbe\xdd/') });
  expect(await readFiles(files)).toMatchObject({ ok: true });
});

it('a zip with two files of one name is refused: which one is meant cannot be told', async () => {
  const twice = [...entriesOf(await small()), { name: 'offers.csv', data: 'x' }];
  expect(await problemOf(raw(twice))).toMatchObject({ rule: 'duplicate_file', file: 'offers.csv' });
});

it('a link in a zip is read as the few letters that it is, and followed nowhere', async () => {
  const { 'platforms.csv': _, ...others } = await small();
  const link = { name: 'platforms.csv', data: '/etc/passwd', mode: SYMLINK };
  const entries = [link, ...entriesOf(others)];
  expect(await problemOf(raw(entries))).toMatchObject({
    rule: 'missing_column',
    file: 'platforms.csv',
  });
});

it('a zip within a zip is not unpacked', async () => {
  const inner = rawZip(entriesOf(await small()));
  expect(await problemOf(raw([{ name: 'inner.zip', data: inner }]))).toMatchObject({
    rule: 'descriptor_missing',
  });
});
