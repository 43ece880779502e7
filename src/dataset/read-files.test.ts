import { expect, it } from 'vitest';
import { smallPackage } from '../../test/fixtures/dataset/sources';
import { readFiles } from './read-files';
import { readFolder } from './read-folder';

async function files(prefix: string): Promise<File[]> {
  return Promise.all(
    smallPackage().map(async ({ name, bytes }) => {
      const file = new File([new Uint8Array(await bytes())], name);
      // as a browser gives it for a chosen folder
      return prefix ? Object.assign(file, { webkitRelativePath: prefix + name }) : file;
    }),
  );
}

it.each(['', 'march/', 'export/march/'])(
  'files chosen under "%s" give what the folder gives',
  async (prefix) => {
    const fromFolder = await readFolder('test/fixtures/dataset/small');
    expect(fromFolder.ok).toBe(true);
    expect(await readFiles(await files(prefix))).toEqual(fromFolder);
  },
);

it('the package nearest the top is read', async () => {
  const nested = new File(['{}'], 'datapackage.json');
  Object.assign(nested, { webkitRelativePath: 'march/old/datapackage.json' });
  expect(await readFiles([nested, ...(await files('march/'))])).toMatchObject({ ok: true });
});

it('files without a descriptor are no package', async () => {
  expect(await readFiles([])).toMatchObject({
    ok: false,
    problems: [{ rule: 'descriptor_missing' }],
  });
});

it('a folder that is not there is a problem, not a crash', async () => {
  expect(await readFolder('test/fixtures/dataset/nowhere')).toMatchObject({
    ok: false,
    errorCount: 1,
    problems: [{ file: 'test/fixtures/dataset/nowhere', rule: 'unreadable_folder' }],
  });
});
