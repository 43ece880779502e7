import { expect, test } from 'vitest';
import { leftOutReasons } from './counted-complaints';
import { aComplaint, at } from './test-records';

const by = (receivedAt: number) => aComplaint({ complainantRef: 'c1', receivedAt });

test('dismissed and withdrawn complaints are left out', () => {
  expect(
    leftOutReasons([
      aComplaint({ confirmed: 'dismissed' }),
      aComplaint({ outcome: 'withdrawn' }),
      aComplaint({ confirmed: 'unconfirmed' }),
      aComplaint({ confirmed: null }),
    ]),
  ).toEqual(['dismissed', 'withdrawn', null, null]);
});

test('the same complainant within 30 days of the last one counted is a repeat, not of the last one made', () => {
  expect(
    leftOutReasons([
      by(at('2026-01-01')),
      by(at('2026-01-20')),
      by(at('2026-01-31')),
      // 31 days after the one that counted, though 1 after the last
      by(at('2026-02-01')),
    ]),
  ).toEqual([null, 'repeat', 'repeat', null]);
});

test('order in the table does not matter, only the time of receipt', () => {
  const later = aComplaint({ complainantRef: 'c1', receivedAt: at('2026-01-20') });
  const first = aComplaint({ complainantRef: 'c1', receivedAt: at('2026-01-01') });
  expect(leftOutReasons([later, first])).toEqual(['repeat', null]);
});

test('a complaint left out for another reason makes no later one a repeat', () => {
  expect(
    leftOutReasons([
      aComplaint({ complainantRef: 'c1', receivedAt: at('2026-01-01'), confirmed: 'dismissed' }),
      aComplaint({ complainantRef: 'c1', receivedAt: at('2026-01-02') }),
    ]),
  ).toEqual(['dismissed', null]);
});

test('another streamer, or an unknown complainant, is never a repeat', () => {
  expect(
    leftOutReasons([
      aComplaint({ complainantRef: 'c1', streamerId: 's1' }),
      aComplaint({ complainantRef: 'c1', streamerId: 's2' }),
      aComplaint({ complainantRef: null, streamerId: 's1' }),
      aComplaint({ complainantRef: null, streamerId: 's1' }),
    ]),
  ).toEqual([null, null, null, null]);
});
