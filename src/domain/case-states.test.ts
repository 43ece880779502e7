import { describe, expect, it } from 'vitest';
import { hasEnded, nextSteps, stepTo } from './case-states';
import { CASE_STATUSES, type CaseStatus } from './case-statuses';

describe('the steps of a case', () => {
  it('lead from opening to every status, and from every status to an end', () => {
    const reach = (from: CaseStatus): Set<CaseStatus> => {
      const seen = new Set([from]);
      for (const status of seen) for (const { to } of nextSteps(status)) seen.add(to);
      return seen;
    };
    expect([...reach('open')].toSorted()).toEqual([...CASE_STATUSES].toSorted());
    for (const status of CASE_STATUSES) expect([...reach(status)].some(hasEnded)).toBe(true);
  });

  it('order nothing without saying what, end nothing and take nothing back without a reason', () => {
    for (const from of CASE_STATUSES) {
      for (const { to, needs } of nextSteps(from)) {
        const ends = hasEnded(to) || hasEnded(from) || to === 'rechecked';
        const back = from === 'rectification_ordered' && to === 'investigating';
        const wanted = ends || back ? 'reason' : null;
        expect({ from, to, needs }).toEqual({
          from,
          to,
          needs: to === 'rectification_ordered' ? 'rectification' : wanted,
        });
      }
    }
  });

  it('never close an order before it was rechecked', () => {
    expect(stepTo('rectification_ordered', 'closed')).toBeNull();
    expect(stepTo('open', 'closed')).toBeNull();
  });
});
