import { expect, it } from 'vitest';
import { smallPackage } from '../../test/fixtures/dataset/sources';
import { readFiles, type NamedFile } from './read-files';
import { readFolder } from './read-folder';

const files = (prefix: string): Promise<NamedFile[]> =>
  Promise.all(
    smallPackage().map(async ({ name, bytes }) => ({
      name: prefix + name,
      blob: new Blob([new Uint8Array(await bytes())]),
    })),
  );

it.each(['', 'march/', 'export/march/'])(
  'files chosen under "%s" give what the folder gives',
  async (prefix) => {
    const fromFolder = await readFolder('test/fixtures/dataset/small');
    expect(fromFolder.ok).toBe(true);
    expect(await readFiles(await files(prefix))).toMatchObject(fromFolder);
  },
);

it('the package nearest the top is read', async () => {
  const nested = { name: 'march/old/datapackage.json', blob: new Blob(['{}']) };
  expect(await readFiles([nested, ...(await files('march/'))])).toMatchObject({ ok: true });
});

it('tells which files the package is made of', async () => {
  const given = await files('march/');
  const beside = { name: 'march/notes.docx', blob: new Blob(['?']) };
  const { used } = await readFiles([beside, ...given]);
  expect(used.map(({ name }) => name).toSorted()).toEqual(given.map(({ name }) => name).toSorted());
});

it('files without a descriptor are no package', async () => {
  expect(await readFiles([])).toMatchObject({
    ok: false,
    problems: [{ rule: 'descriptor_missing' }],
  });
});

it('a whole disk is no package', async () => {
  const many = Array.from({ length: 1_001 }, (_, n) => ({ name: `${n}.csv`, blob: new Blob() }));
  expect(await readFiles(many)).toMatchObject({
    ok: false,
    errorCount: 1,
    problems: [{ rule: 'too_many_files', params: { most: 1_000 } }],
  });
});

it('a folder that is not there is a problem, not a crash', async () => {
  expect(await readFolder('test/fixtures/dataset/nowhere')).toMatchObject({
    ok: false,
    errorCount: 1,
    problems: [{ file: 'test/fixtures/dataset/nowhere', rule: 'unreadable_folder' }],
  });
});
