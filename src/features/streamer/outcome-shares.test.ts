import { expect, it } from 'vitest';
import { detail } from './dossier-fixture';
import { outcomeShares } from './outcome-shares';

it('tells what occurred as shares of the closed complaints, the unknown among them', () => {
  const shares = outcomeShares(detail.summary.outcomes);
  expect(shares.map(({ outcome }) => outcome)).toEqual([
    'refunded',
    'replaced',
    'compensated',
    'explained',
    'no_remedy',
    'unknown',
  ]);
  expect(shares.find(({ outcome }) => outcome === 'no_remedy')?.share).toBeCloseTo(0.2);
  expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
});

it('is empty when nothing is closed', () => {
  const { outcomes } = detail.summary;
  const none = {
    refunded: 0,
    replaced: 0,
    compensated: 0,
    explained: 0,
    no_remedy: 0,
    withdrawn: 0,
    unknown: 0,
  };
  expect(outcomeShares({ ...outcomes, closed: 0, byOutcome: none })).toEqual([]);
});
