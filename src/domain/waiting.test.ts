import { expect, test } from 'vitest';
import { MS_PER_DAY, MS_PER_HOUR } from './calendar';
import { aComplaint, at } from './test-records';
import { closingTimes, firstResponseTimes, lateAnswers, pooled, waitingOf } from './waiting';

const AS_OF_END = at('2026-04-01T00:00');
const received = AS_OF_END - 20 * MS_PER_DAY;

test('the answered are timed, the open are watched to the end of the as-of day', () => {
  const times = firstResponseTimes(
    [
      aComplaint({ receivedAt: received, firstResponseAt: received + 5 * MS_PER_HOUR }),
      aComplaint({ receivedAt: received }),
      // an answer later than the data reach has not been seen
      aComplaint({ receivedAt: received, firstResponseAt: AS_OF_END }),
    ],
    AS_OF_END,
  );
  expect(Array.from(times.happened)).toEqual([5]);
  expect(Array.from(times.open)).toEqual([480, 480]);
});

test('answered or closed at an unknown time is neither timed nor open', () => {
  const complaints = [
    aComplaint({ receivedAt: received, status: 'responded' }),
    aComplaint({ receivedAt: received, status: 'closed' }),
    aComplaint({ receivedAt: received, status: 'accepted' }),
  ];
  expect(waitingOf(firstResponseTimes(complaints, AS_OF_END), null).complaints).toBe(1);
  expect(waitingOf(closingTimes(complaints, AS_OF_END), null).complaints).toBe(2);
});

const answered = (hours: number) =>
  aComplaint({ receivedAt: received, firstResponseAt: received + hours * MS_PER_HOUR });
const open = () => aComplaint({ receivedAt: received });

test('leaving complaints open does not flatter', () => {
  const waiting = waitingOf(
    firstResponseTimes([answered(2), answered(3), open(), open(), open()], AS_OF_END),
    30,
  );
  expect(waiting).toMatchObject({
    complaints: 5,
    happened: 2,
    medianHours: null,
    peerMedianHours: 30,
  });
  expect(waiting.byDay7?.share).toBeCloseTo(0.4, 10);
  // nobody has been watched for 45 days
  expect(waiting.byDay45).toBeNull();
});

test('pooled waits are those of everyone, in order', () => {
  const all = pooled([
    { happened: [1, 9], open: [4] },
    { happened: [3], open: [] },
  ]);
  expect(Array.from(all.happened)).toEqual([1, 3, 9]);
  expect(Array.from(all.open)).toEqual([4]);
});

test('late is over 7 days without an answer, among those who could have waited so long', () => {
  const day = (days: number) => received + days * MS_PER_DAY;
  expect(
    lateAnswers(
      [
        aComplaint({ receivedAt: received, firstResponseAt: day(7) }),
        aComplaint({ receivedAt: received, firstResponseAt: day(7) + 1 }),
        aComplaint({ receivedAt: received }),
        // too recent to be late
        aComplaint({ receivedAt: AS_OF_END - 6 * MS_PER_DAY }),
        // closed within the week: answered at the latest then
        aComplaint({ receivedAt: received, status: 'closed', closedAt: day(3) }),
        // answered at an unknown time
        aComplaint({ receivedAt: received, status: 'responded' }),
        aComplaint({ receivedAt: received, status: 'closed', closedAt: day(12) }),
      ],
      AS_OF_END,
    ),
  ).toEqual({ due: 4, late: 2 });
});
