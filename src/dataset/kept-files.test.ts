import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { forgetFilesBut, keepFiles, keptFiles } from './kept-files';

const of = (text: string) => ({
  files: [{ name: '包/platforms.csv', blob: new Blob([text]) }],
  encoding: 'gb18030' as const,
  mapping: null,
});

it('keeps the files of a dataset as they were, and forgets all but one', async () => {
  await keepFiles('old', of('a'));
  await keepFiles('new', of('平台'));
  const { files, encoding } = await keptFiles('new');
  expect(encoding).toBe('gb18030');
  expect(files[0]?.name).toBe('包/platforms.csv');
  expect(await files[0]?.blob.text()).toBe('平台');
  await forgetFilesBut('new');
  await expect(keptFiles('old')).rejects.toThrow('no longer in this browser');
  expect((await keptFiles('new')).files).toHaveLength(1);
  await forgetFilesBut(null);
  await expect(keptFiles('new')).rejects.toThrow('no longer in this browser');
});
