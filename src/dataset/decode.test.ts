import { expect, it } from 'vitest';
import { smallPackage } from '../../test/fixtures/dataset/sources';
import { readFolder } from './read-folder';
import { readPackage } from './read-package';

const folder = (name: string) => `test/fixtures/dataset/${name}`;

it('a file in GB18030 is said to look like it', async () => {
  const result = await readFolder(folder('gb18030'));
  if (result.ok) throw new Error('read');
  expect(result.problems.map(({ file, row, rule }) => [file, row, rule])).toEqual(
    // the tables with Chinese text, as Python's codec wrote them
    ['platforms', 'enterprises', 'streamers', 'complaints', 'enforcements'].map((table) => [
      `${table}.csv`,
      null,
      'looks_like_gb18030',
    ]),
  );
});

it('is then read as GB18030 when asked, beside files in UTF-8', async () => {
  const [chinese, plain] = await Promise.all([
    readFolder(folder('gb18030'), { encoding: 'gb18030' }),
    readFolder(folder('small'), { encoding: 'gb18030' }),
  ]);
  expect(chinese).toMatchObject({ ok: true, warnings: [] });
  expect(chinese).toEqual(plain);
});

it.each([
  ['bytes of neither encoding', [0x61, 0xff, 0xff], 'not_utf8'],
  ['UTF-16', [0xff, 0xfe, 0x70, 0x00, 0x6c, 0x00], 'nul_byte'],
  ['a NUL in the middle', [0x61, 0x00, 0x62], 'nul_byte'],
])('a file with %s is refused', async (_, bytes, rule) => {
  const result = await readPackage(smallPackage({ 'platforms.csv': () => Uint8Array.from(bytes) }));
  expect(result).toMatchObject({ ok: false, problems: [{ file: 'platforms.csv', rule }] });
});
