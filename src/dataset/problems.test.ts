import { describe, expect, it } from 'vitest';
import { problemsOf, swap } from '../../test/fixtures/dataset/sources';
import { describeProblem } from './describe-problem';
import { ProblemLog } from './problems';

function problem(report: Parameters<ProblemLog['add']>[0]) {
  const log = new ProblemLog();
  log.add(report);
  return log.problems[0]!;
}

describe('a described problem', () => {
  const refunds = problem({
    file: 'offers.csv',
    row: 12,
    column: 'refunded_orders',
    value: '9',
    rule: 'more_than_other',
    params: { other: 'orders', otherValue: '5' },
  });

  it('says in English where it is and what is wrong', () => {
    expect(describeProblem(refunds, 'en')).toBe(
      'offers.csv, row 12, column refunded_orders: "9" is more than orders, 5.',
    );
  });

  it('says the same in Chinese', () => {
    expect(describeProblem(refunds, 'zh')).toBe(
      'offers.csv 第 12 行 refunded_orders 列："9" 大于 orders 的 5。',
    );
  });

  it('offers GB18030 for a file that looks like it', () => {
    const encoding = problem({ file: 'offers.csv', rule: 'looks_like_gb18030' });
    expect(describeProblem(encoding, 'en')).toMatch(/^offers\.csv: .*Read it as GB18030/);
    expect(describeProblem(encoding, 'zh')).toMatch(/^offers\.csv：.*按 GB18030 读取/);
  });

  it('says what the descriptor should hold', () => {
    const asOf = problem({ file: 'datapackage.json', column: 'asOf', rule: 'descriptor_invalid' });
    expect(describeProblem(asOf, 'en')).toBe(
      'datapackage.json, asOf: is missing; expected the last day the data cover, a real date as in 2026-03-31.',
    );
  });

  it('leaves no blank, in either language, for what a bad package can hold', async () => {
    const problems = await problemsOf({
      'platforms.csv': () => 'platform_id,name_en\nP1,a\n',
      'enterprises.csv': () =>
        'enterprise_id,name,unified_social_credit_code,kind,size\nE1,=a,1,shop,\nE1,b,,mcn\n',
      'streamers.csv': () =>
        'streamer_id,display_name,platform_id,room_id,skill_level,joined_on,followers\nS1,,P2,r,6,2026-02-30,-1\n',
      'broadcasts.csv': () =>
        'broadcast_id,streamer_id,started_at,ended_at,viewers\nB1,S1,2027-01-01T00:00:00Z,2026-01-01T00:00:00Z,9007199254740993\nB2,S1,2026-01-01T00:00:00,now,1.5\n',
      'offers.csv': swap('950,900', '950,951'),
      'complaints.csv': swap('true', 'yes'),
      'enforcements.csv': swap('2026-03-20', 'March'),
      'reviews.csv': null,
    });
    expect(new Set(problems.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(20);
    const sentences = problems.flatMap((each) => [
      describeProblem(each, 'en'),
      describeProblem(each, 'zh'),
    ]);
    expect(sentences.filter((sentence) => /undefined|null/.test(sentence))).toEqual([]);
  });

  it('stays on one line whatever the cell holds', () => {
    const cell = problem({ file: 'a.csv', row: 2, value: 'x\n"y"\u001b[31m', rule: 'not_a_date' });
    expect(describeProblem(cell, 'en')).toBe(
      String.raw`a.csv, row 2: "x\n\"y\"\u001b[31m" is not a date as in 2026-03-31.`,
    );
  });
});

it('a long cell is kept in part', () => {
  const { value } = problem({ file: 'a.csv', value: 'x'.repeat(5_000), rule: 'not_a_date' });
  expect(value).toBe(`${'x'.repeat(200)}…`);
});
