import type { Complaint } from '@/dataset/tables';
import type { Outcomes } from './types';

/**
 * What people got, over closed counted complaints (those with a closing time up to the as-of date, or closed by status). Asked for
 * money: an amount was claimed. Got none: explained or no remedy; an unknown outcome is not held to be none.
 */
export function outcomesOf(counted: readonly Complaint[], asOfEnd: number): Outcomes {
  const outcomes: Outcomes = {
    closed: 0,
    byOutcome: {
      refunded: 0,
      replaced: 0,
      compensated: 0,
      explained: 0,
      no_remedy: 0,
      withdrawn: 0,
      unknown: 0,
    },
    askedMoney: 0,
    askedMoneyGotNone: 0,
  };
  for (const { status, closedAt, outcome, amountFen } of counted) {
    if (closedAt === null ? status !== 'closed' : closedAt >= asOfEnd) continue;
    outcomes.closed++;
    outcomes.byOutcome[outcome ?? 'unknown']++;
    if (amountFen === null || amountFen <= 0) continue;
    outcomes.askedMoney++;
    if (outcome === 'explained' || outcome === 'no_remedy') outcomes.askedMoneyGotNone++;
  }
  return outcomes;
}
