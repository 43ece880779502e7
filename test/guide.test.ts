import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { describeProblem } from '@/dataset/describe-problem';
import { readFolder } from '@/dataset/read-folder';
import { type ByteSource, readPackage } from '@/dataset/read-package';
import { TABLE_SCHEMAS } from '@/dataset/schema';
import { summariseMarket } from '@/domain/summary';
import { indexDataset } from '@/domain/index-dataset';
import { parseWindow } from '@/domain/window';

const GUIDES = { en: 'docs/your-data.md', zh: 'docs/your-data.zh.md' } as const;
const PAGES = [...Object.values(GUIDES), 'README.md', 'CONTRIBUTING.md'];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
const TABLES = TABLE_SCHEMAS.map(({ name }) => `${name}.csv`);

const read = (path: string) => readFileSync(path, 'utf8');
const allOf = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');

describe.each(PAGES)('%s', (page) => {
  const text = read(page);

  test('names only commands that there are', () => {
    const commands = allOf(text, /npm run ([\w:-]+)/g);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('links only to files that there are', () => {
    const links = allOf(text, /\]\((?!https?:|#)([^)#\s]+)/g);
    expect(links.filter((link) => !existsSync(join(dirname(page), link)))).toEqual([]);
  });
});

/** What the guide says of a mistake is what the reader says of it: a file of the example, and what is done to it. */
const MISTAKES: [file: string, mistake: (text: string) => string | Uint8Array | null][] = [
  ['datapackage.json', (text) => text.replace('"2026-10-31"', '""')],
  ['complaints.csv', () => null],
  ['complaints.csv', (text) => text.replace('2026-06-26T17:08:53+08:00', '2026/6/26 17:08')],
  ['complaints.csv', (text) => text.replace('2026-06-26T17:08:53+08:00', '2026-06-26T17:08:53')],
  ['complaints.csv', (text) => text.replace(',quality,', ',质量问题,')],
  ['complaints.csv', (text) => text.replace(',s00001,', ',s00099,')],
  ['complaints.csv', (text) => text.replace('k-s00001-0004', 'k-s00001-0003')],
  ['complaints.csv', (text) => text.replace(',closed,', ',,')],
  ['complaints.csv', (text) => text.replace(',2900,', ',29.00,')],
  ['offers.csv', (text) => text.replace(',17,16,2,2,0', ',17,16,40,2,0')],
  // 快 in GB18030
  ['platforms.csv', () => Uint8Array.of(0x61, 0x0a, 0xbf, 0xec, 0x0a)],
  ['platforms.csv', (text) => text.replace('Kuaijian', 'Kuai,jian')],
];

const example = (file: string) => read(join('docs/example', file));

function withMistake(file: string, mistake: (typeof MISTAKES)[number][1]): ByteSource[] {
  return ['datapackage.json', ...TABLES].flatMap((name) => {
    const text = example(name);
    const content = name === file ? mistake(text) : text;
    if (content === null) return [];
    if (content === text && name === file) throw new Error(`Nothing was changed in ${file}`);
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return [{ name, bytes: () => Promise.resolve(bytes) }];
  });
}

test.each(MISTAKES)('the mistake in %s, %s, is told as the guides say', async (file, mistake) => {
  const result = await readPackage(withMistake(file, mistake));
  const [first] = result.ok ? [] : result.problems;
  if (!first) throw new Error('It was read');
  for (const language of ['en', 'zh'] as const)
    expect(read(GUIDES[language])).toContain(`\`${describeProblem(first, language)}\``);
});

test('the example is read without a word, and some can be told good from bad in it', async () => {
  const result = await readFolder('docs/example');
  if (!result.ok) throw new Error(describeProblem(result.problems[0]!, 'en'));
  expect(result.warningCount).toBe(0);
  const { dataset } = result;
  expect(dataset.meta.fictional).toBe(true);
  expect(dataset.streamers).toHaveLength(30);
  const { streamers } = summariseMarket(
    indexDataset(dataset),
    parseWindow('90d', dataset.meta.asOf),
  );
  expect(new Set(streamers.map(({ verdict }) => verdict.kind)).size).toBe(4);
});

test('three tables, and the headers of the others, are a package', async () => {
  const filled = new Set(['platforms.csv', 'streamers.csv', 'complaints.csv']);
  const columnsOut = new Set(['operator_id', 'broadcast_id', 'product_id']);
  const sources = ['datapackage.json', ...TABLES].map((name): ByteSource => {
    const text = filled.has(name)
      ? withoutCells(example(name), columnsOut)
      : read(join('docs/templates', name))
          .replace('"title": ""', '"title": "投诉台账"')
          .replace('"asOf": ""', '"asOf": "2026-10-31"');
    return { name, bytes: () => Promise.resolve(new TextEncoder().encode(text)) };
  });
  const result = await readPackage(sources);
  if (!result.ok) throw new Error(describeProblem(result.problems[0]!, 'en'));
  expect(result.dataset.complaints).toHaveLength(354);
  expect(result.dataset.offers).toEqual([]);
});

/** The table with the cells of some columns emptied; no cell of these has a comma. */
function withoutCells(text: string, columns: ReadonlySet<string>): string {
  const [header = '', ...lines] = text.split('\n');
  const names = header.split(',');
  return [
    header,
    ...lines.map((line) =>
      line
        .split(',')
        .map((cell, place) => (columns.has(names[place] ?? '') ? '' : cell))
        .join(','),
    ),
  ].join('\n');
}

it('names only columns that there are', () => {
  const known = new Set(
    TABLE_SCHEMAS.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`)),
  );
  for (const guide of Object.values(GUIDES)) {
    const named = allOf(read(guide), /`([a-z]+\.[a-z_0-9]+)`/g).filter(
      (name) => !/\.(csv|json)$/.test(name),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  }
});

it('lists every word of the columns that it lists words of', () => {
  const complaints = TABLE_SCHEMAS.find(({ name }) => name === 'complaints');
  for (const guide of Object.values(GUIDES)) {
    const lines = read(guide).split('\n');
    for (const name of ['channel', 'category', 'status', 'confirmed', 'outcome']) {
      const column = complaints?.columns.find((candidate) => candidate.name === name);
      const listed = lines
        .filter((line) => line.startsWith(`| \`${name}\` `))
        .map((line) => allOf(line, /`([a-z_0-9]+)`/g).slice(1));
      expect(listed).toContainEqual([...(column?.allowed ?? [])]);
    }
  }
});
