import { expect, test } from 'vitest';
import { outcomesOf } from './outcomes';
import { aComplaint, at } from './test-records';

test('what people got, and who asked for money and got none', () => {
  const closedAt = at('2026-03-20');
  const asOfEnd = at('2026-04-01T00:00');
  const outcomes = outcomesOf(
    [
      aComplaint({ closedAt, outcome: 'refunded', amountFen: 100 }),
      aComplaint({ closedAt, outcome: 'explained', amountFen: 100 }),
      aComplaint({ closedAt, outcome: 'no_remedy', amountFen: 100 }),
      aComplaint({ closedAt, outcome: 'no_remedy' }),
      aComplaint({ closedAt, outcome: null, amountFen: 100 }),
      aComplaint({ status: 'closed', outcome: 'replaced' }),
      aComplaint({ outcome: null, amountFen: 100 }),
      // closed only after the data end
      aComplaint({ closedAt: asOfEnd, outcome: 'no_remedy', amountFen: 100 }),
    ],
    asOfEnd,
  );
  expect(outcomes).toMatchObject({ closed: 6, askedMoney: 4, askedMoneyGotNone: 2 });
  expect(outcomes.byOutcome).toEqual({
    refunded: 1,
    replaced: 1,
    compensated: 0,
    explained: 1,
    no_remedy: 2,
    withdrawn: 0,
    unknown: 1,
  });
});
