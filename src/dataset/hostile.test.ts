import {
  BlobWriter,
  TextReader,
  Uint8ArrayReader,
  ZipWriter,
} from '@zip.js/zip.js/index-native.js';
import { describe, expect, it } from 'vitest';
import { smallPackage } from '../../test/fixtures/dataset/sources';
import { describeProblem } from './describe-problem';
import { readFiles, type NamedFile } from './read-files';

type Contents = Record<string, string | Uint8Array>;

async function small(changes: Contents = {}): Promise<Contents> {
  const files = await Promise.all(
    smallPackage().map(async ({ name, bytes }) => [name, await bytes()] as const),
  );
  return { ...Object.fromEntries(files), ...changes };
}

const asFiles = (contents: Contents): NamedFile[] =>
  Object.entries(contents).map(([name, data]) => ({
    name,
    blob: new Blob([typeof data === 'string' ? data : new Uint8Array(data)]),
  }));

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

/** The first problem, and that it is a sentence in both languages. */
async function problemOf(files: NamedFile[]) {
  const result = await readFiles(files);
  if (result.ok) throw new Error('It was read');
  const [first] = result.problems;
  if (!first) throw new Error('It was not said why');
  for (const language of ['en', 'zh'] as const) {
    expect(describeProblem(first, language)).toMatch(/[.。]$/);
    expect(describeProblem(first, language)).not.toContain('undefined');
  }
  return first;
}

describe('a zip', () => {
  it('is read as the folder that it holds', async () => {
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

  it('that says it holds more than 1,000 MB is not unpacked', async () => {
    const bomb = { 'datapackage.json': new Uint8Array(100) };
    expect(await problemOf(await zipped(bomb, { change: saying(0xf000_0000) }))).toMatchObject({
      rule: 'zip_too_large',
      params: { megabytes: 1_000 },
    });
  });

  it('that holds more than it says is unpacked no further than it said', async () => {
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
  ])('that names a file outside itself, %s, is refused', async (name, harmless) => {
    const files = await zipped(
      { ...(await small()), [harmless]: 'x' },
      { change: renaming(harmless, name) },
    );
    expect(await problemOf(files)).toMatchObject({ rule: 'unsafe_path', value: name });
  });

  it('with a password is refused', async () => {
    const files = await zipped(await small(), { password: 'secret' });
    expect(await problemOf(files)).toMatchObject({ rule: 'zip_encrypted' });
  });

  it('of very many files is refused', async () => {
    const many = Object.fromEntries(Array.from({ length: 1_001 }, (_, n) => [`${n}.csv`, '']));
    expect(await problemOf(await zipped(many))).toMatchObject({ rule: 'too_many_files' });
  });

  it('that is none, or is cut short, is refused', async () => {
    const whole = await zipped(await small());
    const cut = [{ name: 'package.zip', blob: whole[0]!.blob.slice(0, 2_000) }];
    const none = [{ name: 'photo.zip', blob: new Blob(['not a zip at all']) }];
    for (const files of [cut, none]) {
      expect(await problemOf(files)).toMatchObject({ rule: 'zip_unreadable' });
    }
  });

  it('with names in GBK, as a Chinese Windows writes them, is read', async () => {
    // 数据 in GBK, four bytes
    const names = Object.entries(await small()).map(([name, data]) => [`abcd/${name}`, data]);
    const contents = Object.fromEntries(names) as Contents;
    const files = await zipped(contents, { change: renaming('abcd/', '\xca\xfd\xbe\xdd/') });
    expect(await readFiles(files)).toMatchObject({ ok: true });
  });
});

describe('a hostile package', () => {
  it('of 10,000 columns is refused', async () => {
    const header = Array.from({ length: 10_000 }, (_, n) => `c${n}`).join(',');
    const files = asFiles(await small({ 'streamers.csv': `${header}\n${header}\n` }));
    expect(await problemOf(files)).toMatchObject({
      rule: 'too_many_columns',
      params: { found: 10_000, most: 500 },
    });
  });

  it('with a cell of 100 MB is refused, and only a little of the cell told', async () => {
    const cell = 'x'.repeat(100_000_000);
    const csv = `platform_id,name_en,name_zh\np1,${cell},甲\n`;
    const problem = await problemOf(asFiles(await small({ 'platforms.csv': csv })));
    expect(problem).toMatchObject({ rule: 'cell_too_long', row: 2, column: 'name_en' });
    expect(problem.value?.length).toBe(201);
  });

  it('with NUL bytes is refused', async () => {
    const files = asFiles(await small({ 'platforms.csv': 'platform_id\0,name_en,name_zh\n' }));
    expect(await problemOf(files)).toMatchObject({ rule: 'nul_byte', file: 'platforms.csv' });
  });

  it('that claims a billion rows is read for the rows it has', async () => {
    const contents = await small();
    const descriptor: unknown = JSON.parse(
      new TextDecoder().decode(contents['datapackage.json'] as Uint8Array),
    );
    const { resources, ...rest } = descriptor as { resources: object[] };
    const claimed = {
      ...rest,
      rows: 1e9,
      resources: resources.map((resource) =>
        Object.assign(resource, { rowCount: 1e9, bytes: 1e15 }),
      ),
    };
    const files = asFiles({ ...contents, 'datapackage.json': JSON.stringify(claimed) });
    const honest = await readFiles(asFiles(contents));
    expect(await readFiles(files)).toMatchObject({
      ok: true,
      dataset: honest.ok && honest.dataset,
    });
  });

  it('whose descriptor is nested a million deep is refused', async () => {
    const deep = `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`;
    const { rule } = await problemOf(asFiles(await small({ 'datapackage.json': deep })));
    expect(rule).toMatch(/^descriptor_/);
  });

  it('whose descriptor points outside is refused', async () => {
    const descriptor = {
      title: 'x',
      asOf: '2026-03-31',
      resources: [{ name: 'platforms', path: '../../etc/passwd' }],
    };
    const files = asFiles(await small({ 'datapackage.json': JSON.stringify(descriptor) }));
    expect(await problemOf(files)).toMatchObject({ rule: 'unsafe_path' });
  });
});

it('cancelled, it stops with the reason', async () => {
  const files = asFiles(await small());
  const signal = AbortSignal.abort(new Error('enough'));
  await expect(readFiles(files, { signal })).rejects.toThrow('enough');
});
