import { describe, expect, it } from 'vitest';
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
