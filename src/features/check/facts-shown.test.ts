import { describe, expect, it } from 'vitest';
import { detail } from '@/ui/test-seller';
import { factsShown, mainFact } from './facts-shown';
import type { Fact } from './told-fact';

const order = (decidedOn: string): Fact => ({
  code: 'unrectified_order',
  decidedOn,
  authority: 'A city’s market authority',
});
const shown = (kind: 'serious_concerns' | 'too_few_records', facts: Fact[]) =>
  factsShown({ ...detail.summary, verdict: { kind, facts } });
const codes = (facts: Fact[]) => facts.map(({ code }) => code);

describe('the facts on a card', () => {
  it('are three, the others behind a tap', () => {
    const { first, more, also } = shown('serious_concerns', [
      order('2026-05-04'),
      order('2026-05-03'),
      order('2026-05-02'),
      order('2026-05-01'),
    ]);
    expect([first.length, more.length, also.length]).toEqual([3, 1, 0]);
  });

  it('are filled up with what a buyer asks about, each once', () => {
    const complaints = detail.summary.verdict.facts.filter(
      (fact) => fact.code === 'complaint_rate',
    );
    expect(codes(shown('serious_concerns', complaints).also)).toEqual(['quality_refund_rate']);
    expect(codes(shown('serious_concerns', [order('2026-05-01')]).also)).toEqual([
      'complaint_rate',
      'quality_refund_rate',
    ]);
  });

  it('are never figures where there are too few records', () => {
    const few: Fact = { code: 'few_orders', orders: 41, complaintsCounted: 2 };
    expect(shown('too_few_records', [few])).toEqual({ first: [few], more: [], also: [] });
  });

  it('give way to one where there is room for one: the gravest, else what buyers ask about', () => {
    const { verdict } = detail.summary;
    const main = (kind: 'serious_concerns' | 'no_red_flags', facts: Fact[]) =>
      mainFact({ ...detail.summary, verdict: { kind, facts } })?.code;
    expect(main('serious_concerns', [order('2026-05-01'), ...verdict.facts])).toBe(
      'unrectified_order',
    );
    const { coverage } = detail.summary;
    expect(main('no_red_flags', [{ code: 'coverage', coverage, worse: 0.1 }])).toBe(
      'complaint_rate',
    );
  });
});
