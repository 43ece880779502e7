import {
  array,
  assert,
  constantFrom,
  oneof,
  property,
  string,
  shuffledSubarray,
  subarray,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeMapping, proposeWords } from './propose-mapping';
import { TABLE_SCHEMAS } from './schema';
import type { SurveyedFile } from './survey';

const LABELS = { 'complaints.category': { quality: ['商品质量', 'Quality'], price: ['价格'] } };

/** A file of these columns; after a colon what stands in them, by bars. */
const file = (name: string, ...columns: string[]): SurveyedFile => ({
  file: name,
  headerRow: 1,
  rows: 10,
  columns: columns.map((text) => {
    const [header = '', cells] = text.split('::');
    const values = cells?.split('|') ?? [];
    return { header, examples: values.slice(0, 3), values, newest: null };
  }),
});

const told = (...files: SurveyedFile[]) =>
  proposeMapping(files, LABELS).map(({ table, columns }) => ({
    table,
    columns: columns.map((choice) => choice && choice.column),
  }));

// as exports of platforms, associations and offices have them
const SHEETS: [SurveyedFile, string | null, (string | null)[]][] = [
  [
    file('主播名单.csv', '序号', '主播编号', '昵称', '平台', '直播间号', '粉丝数', '备注'),
    'streamers',
    [null, 'streamer_id', 'display_name', 'platform_id', 'room_id', 'followers', null],
  ],
  [
    file('streamers_2026.csv', 'Streamer ID', 'Nickname', 'Platform', 'Room No.', 'Follower Count'),
    'streamers',
    ['streamer_id', 'display_name', 'platform_id', 'room_id', 'followers'],
  ],
  [
    file(
      '台账.xlsx › 2026年3月投诉',
      '投诉编号',
      '被投诉主播',
      '受理时间::2026/3/1 9:05',
      '投诉来源',
      '问题类型::质量问题|假货',
      '办理状态',
      '涉诉金额（元）',
      '投诉内容',
      '办结时间',
      '经办人',
    ),
    'complaints',
    [
      'complaint_id',
      'streamer_id',
      'received_at',
      'channel',
      'category',
      'status',
      'amount_fen',
      'narrative',
      'closed_at',
      null,
    ],
  ],
  [
    file(
      'data/live-sales.csv',
      'Session ID',
      'SKU',
      'Role',
      'Unit price (CNY)',
      'Units sold',
      'Orders',
      'Refunded orders',
      'Refunds within 72 h',
      'Quality refunds',
    ),
    'offers',
    [
      'broadcast_id',
      'product_id',
      'seller_role',
      'price_fen',
      'units',
      'orders',
      'refunded_orders',
      'refunded_orders_72h',
      'quality_refunded_orders',
    ],
  ],
  [
    file(
      '场次.csv',
      '直播场次编号',
      '主播ID',
      '开播时间',
      '下播时间',
      '观看人次',
      '最高在线',
      '宣称GMV(万元)',
    ),
    'broadcasts',
    [
      'broadcast_id',
      'streamer_id',
      'started_at',
      'ended_at',
      'viewers',
      'peak_concurrent',
      'declared_gmv_fen',
    ],
  ],
  [
    file('公司.csv', '公司编号', '公司名称', '统一社会信用代码', '公司类型', '所在省'),
    'enterprises',
    ['enterprise_id', 'name', 'unified_social_credit_code', 'kind', 'region'],
  ],
  [
    file(
      '处罚决定.csv',
      '案号',
      '主播编号',
      '处罚日期',
      '处罚机关',
      '处罚种类',
      '罚款金额(元)',
      '决定书文号',
    ),
    'enforcements',
    [
      'enforcement_id',
      'streamer_id',
      'decided_on',
      'authority',
      'kind',
      'amount_fen',
      'document_no',
    ],
  ],
  [
    file('Platforms.CSV', 'Platform code', 'Platform name (English)', 'Platform name (Chinese)'),
    'platforms',
    ['platform_id', 'name_en', 'name_zh'],
  ],
  [file('会议纪要.csv', '日期', '议题', '参会人'), null, [null, null, null]],
];

describe('a spreadsheet as people have it', () => {
  it.each(SHEETS)('$file finds its table and its columns', (sheet, table, columns) => {
    expect(told(sheet)).toEqual([{ table, columns }]);
  });

  it('all together each find their own', () => {
    const given = SHEETS.filter(([{ file }]) => !file.startsWith('streamers'));
    expect(told(...given.map(([sheet]) => sheet)).map(({ table }) => table)).toEqual(
      given.map(([, table]) => table),
    );
  });
});

describe('how cells are taken', () => {
  it.each([
    ['price_fen::5900', 'as_is'],
    ['单价（分）::5900', 'as_is'],
    ['单价(元)::59', 'yuan'],
    ['单价::59.90', 'yuan'],
    ['直播价/元::59', 'yuan'],
    ['Unit price (fen)::5900', 'as_is'],
    ['成交单价（万元）::1.2', 'wan_yuan'],
  ])('money in %s is read %s', (header, readAs) => {
    const offers = file('offers.csv', 'broadcast_id', 'product_id', header);
    const [choice] = proposeMapping([offers], LABELS);
    expect(choice?.columns[2]).toMatchObject({ column: 'price_fen', readAs });
  });

  it.each([
    ['2026-03-01T20:00:00+08:00', 'as_is'],
    ['2026/3/1 20:00', 'local'],
    ['2026-03-01', 'local'],
    ['46082.5', 'serial'],
  ])('times as %s are read %s', (example, readAs) => {
    const broadcasts = file('broadcasts.csv', 'broadcast_id', `开播时间::${example}`, '主播');
    const [choice] = proposeMapping([broadcasts], LABELS);
    expect(choice?.columns[1]).toMatchObject({ column: 'started_at', readAs });
  });
});

describe('words for values', () => {
  const column = (table: string, name: string) =>
    TABLE_SCHEMAS.find((schema) => schema.name === table)!.columns.find(
      (column) => column.name === name,
    )!;

  it('are known by either language and by usual names, and never guessed at', () => {
    const words = [
      '商品质量',
      'QUALITY ',
      '质量问题',
      '价格',
      '假冒伪劣',
      '不是质量问题',
      'price',
      '',
    ];
    expect(proposeWords('complaints', column('complaints', 'category'), words, LABELS)).toEqual({
      商品质量: 'quality',
      'QUALITY ': 'quality',
      质量问题: 'quality',
      价格: 'price',
      假冒伪劣: 'counterfeit',
    });
  });

  it('of provinces may name their kind or be codes of six digits', () => {
    const labels = { 'streamers.region': { '44': ['广东'], '65': ['新疆'], '11': ['北京'] } };
    const words = ['广东省', '新疆维吾尔自治区', '北京市', '440000', '44'];
    expect(proposeWords('streamers', column('streamers', 'region'), words, labels)).toEqual({
      广东省: '44',
      新疆维吾尔自治区: '65',
      北京市: '11',
      '440000': '44',
    });
  });

  it('tell truths', () => {
    const words = ['是', '不满意', 'TRUE', '一般'];
    const satisfied = column('complaints', 'satisfied');
    expect(proposeWords('complaints', satisfied, words, {})).toEqual({
      是: 'true',
      不满意: 'false',
    });
  });
});

const shuffledTables = constantFrom(...TABLE_SCHEMAS).chain((schema) =>
  subarray(schema.columns.filter(({ required }) => !required)).chain((optional) => {
    const columns = [...schema.columns.filter(({ required }) => required), ...optional];
    return shuffledSubarray(
      columns.map(({ name }) => name),
      { minLength: columns.length },
    ).map((headers) => ({ schema, headers }));
  }),
);

describe('whatever the headers', () => {
  it('our own are themselves, in any order', () => {
    assert(
      property(shuffledTables, ({ schema: { name }, headers }) => {
        expect(told(file(`${name}.csv`, ...headers))).toEqual([{ table: name, columns: headers }]);
      }),
      { numRuns: 60 },
    );
  });

  const names = TABLE_SCHEMAS.flatMap(({ columns }) =>
    columns.flatMap(({ name, title, alsoCalled }) => [name, title.en, title.zh, ...alsoCalled]),
  );
  const header = oneof(constantFrom(...names), string({ unit: 'grapheme' }));
  it('no column of a table is given twice, and no table is two files', () => {
    assert(
      property(array(array(header, { maxLength: 8 }), { maxLength: 3 }), (headers) => {
        const choices = told(...headers.map((columns, at) => file(`${at}.csv`, ...columns)));
        const tables = choices.flatMap(({ table }) => table ?? []);
        expect(new Set(tables).size).toBe(tables.length);
        for (const { columns } of choices) {
          const given = columns.flatMap((column) => column ?? []);
          expect(new Set(given).size).toBe(given.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});

it('what was chosen before stands, with the words that are new', () => {
  const complaints = file('a.csv', '甲', '乙::质量问题|怪味');
  const before = {
    table: 'complaints' as const,
    columns: [
      { column: 'no_longer_there', readAs: 'as_is' as const, words: {} },
      { column: 'category', readAs: 'as_is' as const, words: { 怪味: 'safety' } },
    ],
  };
  expect(proposeMapping([complaints], LABELS, () => before)).toEqual([
    {
      table: 'complaints',
      columns: [
        null,
        { column: 'category', readAs: 'as_is', words: { 质量问题: 'quality', 怪味: 'safety' } },
      ],
    },
  ]);
});
