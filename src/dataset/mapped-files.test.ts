import { readdirSync, readFileSync } from 'node:fs';
import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js/index-native.js';
import { describe, expect, it } from 'vitest';
import { describeProblem } from './describe-problem';
import { keptMapping, type Mapping } from './mapping';
import { choiceBefore, parseMappings, withChosen } from './kept-mappings';
import { proposeMapping } from './propose-mapping';
import { readFiles, type NamedFile } from './read-files';
import { readFolder } from './read-folder';
import { surveyFiles } from './survey';

const folder = new URL('../../test/fixtures/dataset/chinese/', import.meta.url);

const LABELS = {
  'offers.seller_role': { commission: ['佣金带货'] },
  'complaints.channel': { hotline_12315: ['12315 热线'] },
  'complaints.status': { closed: ['已办结'] },
  'complaints.outcome': { refunded: ['退款'] },
  'enterprises.kind': { merchant: ['商家'] },
  'enterprises.region': { '35': ['福建'] },
  'streamers.region': { '35': ['福建'] },
  'products.category': { food: ['食品'] },
};

/** What an office has: six files, one a workbook, in its own words; those named changed. */
const office = (changes: Record<string, (text: string) => string> = {}): NamedFile[] =>
  readdirSync(folder).map((name) => {
    const bytes = new Uint8Array(readFileSync(new URL(name, folder)));
    const change = changes[name];
    return {
      name: `导出/${name}`,
      blob: new Blob([change ? change(new TextDecoder().decode(bytes)) : bytes]),
    };
  });

async function proposed(files: NamedFile[]): Promise<Mapping> {
  const { files: surveyed } = await surveyFiles(files);
  const choices = proposeMapping(surveyed, LABELS);
  return {
    meta: { title: '抽检', asOf: '2026-03-31', fictional: true, sources: [], licenses: [] },
    files: surveyed.flatMap(({ file, headerRow }, at) => {
      const { table, columns } = choices[at]!;
      return table ? [{ file, table, headerRow, columns }] : [];
    }),
  };
}

const open = async (files: NamedFile[]) => readFiles(files, { mapping: await proposed(files) });

describe('the files of an office, as proposed', () => {
  it('give the figures that the same data give as a package', async () => {
    const result = await open(office());
    const own = await readFolder('test/fixtures/dataset/small');
    if (!result.ok || !own.ok) throw new Error(JSON.stringify(result));
    const { offers, broadcasts, complaints, streamers, products, enterprises } = result.dataset;
    const packed = own.dataset;
    expect(offers).toEqual(packed.offers);
    expect(products).toEqual(packed.products);
    expect(enterprises).toEqual(packed.enterprises);
    const [first] = packed.broadcasts;
    expect(broadcasts).toMatchObject([
      {
        startedAt: first?.startedAt,
        endedAt: Date.parse('2026-03-01T23:30:00+08:00'),
        declaredGmvFen: 1_990_000,
        settledGmvFen: 1_890_050,
        replayKeptUntil: '2029-03-01',
      },
    ]);
    const { complaintId, receivedAt, channel, category, status, amountFen, closedAt } =
      packed.complaints[0]!;
    const same = { complaintId, receivedAt, channel, category, status, amountFen, closedAt };
    expect(complaints).toMatchObject([{ ...same, outcome: 'refunded', satisfied: true }]);
    expect(streamers[0]).toMatchObject({
      followers: 120_000,
      joinedOn: '2024-05-01',
      region: '35',
    });
    expect(result.dataset.meta.absentColumns).toContain('complaints.confirmed');
    expect(result.used.map(({ name }) => name)).toHaveLength(6);
  });

  it('tell where the names stand, what is hidden or is no table, and the newest day', async () => {
    const { files } = await surveyFiles(office());
    expect(files.map(({ file }) => file.replace('导出/直播与销售.xlsx › ', ''))).toEqual([
      '导出/主播名单.csv',
      '导出/企业名单.csv',
      '导出/商品.csv',
      '导出/平台.csv',
      '导出/投诉台账.csv',
      '直播场次',
      '带货明细',
      '说明',
    ]);
    const broadcasts = files.find(({ file }) => file.endsWith('直播场次'));
    expect(broadcasts).toMatchObject({ headerRow: 2, rows: 1 });
    const started = broadcasts?.columns.find(({ header }) => header === '开播时间');
    expect(started).toMatchObject({ examples: ['2026-03-01 20:00:00'], newest: '2026-03-01' });
  });

  it('name their own file, row, column and value in what is wrong', async () => {
    const files = office({
      '投诉台账.csv': (text) => text.replace('19.90', '19.905').replace('质量问题', '味道怪'),
      '主播名单.csv': (text) => text.replace('E2', 'E9'),
    });
    const result = await open(files);
    if (result.ok) throw new Error('It was read');
    const errors = result.problems.filter(({ severity }) => severity === 'error');
    expect(errors.map((problem) => describeProblem(problem, 'zh'))).toEqual([
      '导出/主播名单.csv 第 2 行 运营机构 列：表 enterprises 中没有 "E9"，请补录或更正。',
      expect.stringMatching(/^导出\/投诉台账\.csv 第 2 行 投诉类型 列："味道怪" 不在可选值之内/),
      expect.stringMatching(
        /^导出\/投诉台账\.csv 第 2 行 涉诉金额（元） 列："19\.905" 不是精确到分/,
      ),
    ]);
  });

  it('are enough with streamers and complaints: what there is no file for has no rows', async () => {
    const few = office({
      '主播名单.csv': (text) => text.replaceAll('P1', '港湾直播').replace('E2', ''),
    }).filter(({ name }) => /主播|投诉/.test(name));
    const result = await open(few);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const { platforms, streamers, complaints, offers } = result.dataset;
    expect(platforms).toEqual([{ platformId: '港湾直播', nameEn: '港湾直播', nameZh: '港湾直播' }]);
    expect([streamers.length, complaints.length, offers.length]).toEqual([2, 1, 0]);
    expect(result.warnings.map(({ value }) => value)).toContain('offers');
    // the operator is no enterprise where there are none
    const dangling = await open(office().filter(({ name }) => /主播|投诉/.test(name)));
    const [first] = dangling.ok ? [] : dangling.problems;
    expect(first).toMatchObject({ column: '运营机构', value: 'E2', rule: 'dangling_reference' });
  });

  it('are read alike the next time, whatever the order of the columns', async () => {
    const { files } = await surveyFiles(office());
    const complaints = files.find(({ file }) => file.endsWith('投诉台账.csv'))!;
    const columns = complaints.columns.map(({ header }) =>
      header === '经办人'
        ? { column: 'complainant_ref', readAs: 'as_is' as const, words: { 张三: 'x' } }
        : null,
    );
    const kept = parseMappings(
      withChosen('[{"of":"another version"}]', [[complaints, { table: 'complaints', columns }]]),
    );
    const turned = { ...complaints, columns: complaints.columns.toReversed() };
    expect(choiceBefore(turned, kept)).toEqual({
      table: 'complaints',
      columns: columns.toReversed(),
    });
    const less = { ...complaints, columns: complaints.columns.slice(1) };
    expect(choiceBefore(less, kept)).toBeNull();
    expect(parseMappings('nonsense')).toEqual([]);
  });
});

const SHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook written by hand; each sheet the XML of its rows and what follows them. */
async function workbook(
  sheets: Record<string, string>,
  change: (bytes: Uint8Array) => Uint8Array = (bytes) => bytes,
): Promise<NamedFile[]> {
  const names = Object.keys(sheets);
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const relations = (inner: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations(relation('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook ${SHEET} xmlns:r="${RELATIONS}"><sheets>${names
      .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="s${at}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      names.map((_, at) => relation(`s${at}`, 'worksheet', `worksheets/${at}.xml`)).join(''),
    ),
  };
  for (const [at, name] of names.entries())
    parts[`xl/worksheets/${at}.xml`] = `<worksheet ${SHEET}>${sheets[name]}</worksheet>`;
  const writer = new ZipWriter(new BlobWriter(), { dataDescriptor: false });
  for (const [name, text] of Object.entries(parts)) await writer.add(name, new TextReader(text));
  const bytes = new Uint8Array(await (await writer.close()).arrayBuffer());
  return [{ name: '台账.xlsx', blob: new Blob([new Uint8Array(change(bytes))]) }];
}

const text = (at: string, value: string) =>
  `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (at: number, ...cells: string[]) => `<row r="${at}">${cells.join('')}</row>`;
const data = (...rows: string[]) => `<sheetData>${rows.join('')}</sheetData>`;

/** Makes every entry of a zip say that it is of another size, unpacked. */
function saying(size: number) {
  return (bytes: Uint8Array) => {
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 46 <= bytes.length; at++) {
      if (view.getUint32(at, true) === 0x02_01_4b_50) view.setUint32(at + 24, size, true);
    }
    return bytes;
  };
}

it('a mapping that is kept is taken as it was, or not at all', async () => {
  const mapping = await proposed(office());
  expect(keptMapping(structuredClone(mapping))).toEqual(mapping);
  expect(keptMapping(undefined)).toBeNull();
  expect(() => keptMapping({ ...mapping, files: [{ table: 'gone' }] })).toThrow(/no longer known/);
});

describe('a hostile workbook ends in a sentence', () => {
  const two = row(1, text('A1', '主播编号'), text('B1', '昵称'));
  const cases: [string, Promise<NamedFile[]>, string][] = [
    [
      'that is no zip',
      Promise.resolve([{ name: 'a.xlsx', blob: new Blob(['a,b']) }]),
      'workbook_unreadable',
    ],
    [
      'of the old kind or with a password',
      Promise.resolve([
        { name: 'a.xls', blob: new Blob([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1)]) },
      ]),
      'old_or_locked_workbook',
    ],
    ['without a sheet', workbook({}), 'no_sheet'],
    [
      'that says it is very large',
      workbook({ 一: data(two) }, saying(400_000_000)),
      'workbook_too_large',
    ],
    [
      'that says it is nothing',
      workbook(
        {
          一: data(
            ...Array.from({ length: 99 }, (_, at) => row(at + 1, text(`A${at + 1}`, `${at}`))),
          ),
        },
        saying(0),
      ),
      'workbook_too_large',
    ],
    ['that holds more than it says', workbook({ 一: data(two) }, saying(5)), 'workbook_unreadable'],
    [
      'with 10,000 columns',
      workbook({
        一: data(row(1, ...Array.from({ length: 10_000 }, () => '<c t="b"><v>1</v></c>'))),
      }),
      'too_many_columns',
    ],
    [
      'with cells at its far corners',
      workbook({ 一: data(two, row(1_048_576, '<c r="XFD1048576"><v>1</v></c>')) }),
      'workbook_unreadable',
    ],
    [
      'with merged cells among its rows',
      workbook({
        一: `${data(two, row(2, text('A2', 'S1'), text('B2', '甲')), row(3, text('B3', '乙')))}<mergeCells><mergeCell ref="A2:A3"/></mergeCells>`,
      }),
      'merged_cells',
    ],
    [
      'with a merged header',
      workbook({
        一: `${data(row(1, text('A1', '主播'), text('C1', '昵称')))}<mergeCells><mergeCell ref="A1:B1"/></mergeCells>`,
      }),
      'merged_cells',
    ],
    [
      'with formulas that nobody calculated',
      workbook({ 一: data(two, row(2, text('A2', 'S1'), '<c r="B2"><f>1+1</f></c>')) }),
      'formula_not_calculated',
    ],
    ['whose XML breaks off', workbook({ 一: '<sheetData><row r="1"><c r="A1"><v>' }), 'empty_file'],
  ];
  it.each(cases)('%s', async (_, files, rule) => {
    const { files: surveyed, problems } = await surveyFiles(await files);
    expect(surveyed).toEqual([]);
    expect(problems).toMatchObject([{ rule }]);
    expect(describeProblem(problems[0]!, 'en')).toMatch(/^(台账|a)\.xlsx?.*\.$/s);
    expect(describeProblem(problems[0]!, 'zh')).toMatch(/。$/);
  });

  it('and one whose formulas have values is read by them', async () => {
    const files = await workbook({
      一: data(
        row(1, text('A1', '主播编号'), text('B1', '昵称')),
        row(2, text('A2', 'S1'), '<c r="B2"><f>1+1</f><v>2</v></c>'),
      ),
    });
    const { files: surveyed } = await surveyFiles(files);
    expect(surveyed[0]?.columns[1]?.values).toEqual(['2']);
  });
});
