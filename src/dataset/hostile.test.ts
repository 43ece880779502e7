import { describe, expect, it } from 'vitest';
import { asFiles, problemOf, small } from '../../test/fixtures/dataset/hostile';
import { readFiles } from './read-files';
import { writePackage } from './write-package';

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
    const begun = new TextEncoder().encode('platform_id,name_en,name_zh\np1,');
    const csv = new Uint8Array(100_000_000).fill(0x78);
    csv.set(begun);
    csv.set(new TextEncoder().encode(',甲'), csv.length - 4);
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

  it('whose descriptor is nested very deep is refused', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const { rule } = await problemOf(asFiles(await small({ 'datapackage.json': deep })));
    expect(rule).toMatch(/^descriptor_/);
  });

  it('whose descriptor is larger than any is refused unread', async () => {
    const large = new Uint8Array(10_000_001).fill(0x20);
    expect(await problemOf(asFiles(await small({ 'datapackage.json': large })))).toMatchObject({
      rule: 'file_too_large',
      params: { megabytes: 10 },
    });
  });

  it.each([
    ['nothing', new Uint8Array(), 'empty_file'],
    ['blank lines', '\n\n\n', 'empty_file'],
    ['a byte-order mark alone', '\uFEFF', 'empty_file'],
    ['half a letter', Uint8Array.of(0x61, 0xe4, 0xbd), 'looks_like_gb18030'],
    ['half of a pair of surrogates', Uint8Array.of(0xed, 0xa0, 0x80, 0x0a), 'looks_like_gb18030'],
    ['names of what every object has', '__proto__,constructor,toString\n1,2,3\n', 'missing_column'],
  ])('with %s for a table is refused', async (_, bytes, rule) => {
    expect(await problemOf(asFiles(await small({ 'platforms.csv': bytes })))).toMatchObject({
      file: 'platforms.csv',
      rule,
    });
  });

  it('with half of a pair of surrogates in its title is read, and written as it was', async () => {
    const contents = await small();
    const descriptor = new TextDecoder()
      .decode(contents['datapackage.json'] as Uint8Array)
      .replace('Small example', '\\ud83d');
    const result = await readFiles(asFiles({ ...contents, 'datapackage.json': descriptor }));
    if (!result.ok) throw new Error('It was refused');
    expect(result.dataset.meta.title).toBe('\ud83d');
    expect(writePackage(result.dataset)[0]?.text).toContain('"title": "\\ud83d"');
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
