import { expect, it } from 'vitest';
import { detail } from './dossier-fixture';
import { splitByStanding } from './standing';

const of = (change: object) =>
  splitByStanding({
    ...detail,
    enforcements: [{ ...detail.enforcements[0]!, ...change }],
  });

it('keeps an order without rectification apart from what was settled', () => {
  const { standing, past } = splitByStanding(detail);
  expect(standing.map(({ enforcementId }) => enforcementId)).toEqual(['n-2']);
  expect(past.map(({ enforcementId }) => enforcementId)).toEqual(['n-1']);
});

it('counts a warning as past: there is nothing in it to rectify', () => {
  expect(of({ kind: 'warning' }).standing).toEqual([]);
});

it('lets a suspension stand until it is recorded as settled by the as-of day', () => {
  expect(of({ kind: 'suspension', rectifiedOn: '2026-06-01' }).standing).toHaveLength(1);
  expect(of({ kind: 'suspension', rectifiedOn: '2026-05-31' }).standing).toEqual([]);
});
