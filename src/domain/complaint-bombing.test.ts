import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Complaint } from '@/dataset/tables';
import { MS_PER_DAY, dayOfDate } from './calendar';
import { findBombings } from './complaint-bombing';
import { leftOutReasons } from './counted-complaints';
import { aComplaint, at } from './test-records';

const start = at('2026-03-01');
const on = (day: number, complainantRef: string | null, confirmed: Complaint['confirmed'] = null) =>
  aComplaint({ receivedAt: start + day * MS_PER_DAY, complainantRef, confirmed });

/** A year of ordinary complaints: one a week, each by another person, every tenth dismissed. */
const ordinary = Array.from({ length: 52 }, (_, week) =>
  on(7 * week - 180, `someone${week}`, week % 10 === 3 ? 'dismissed' : 'unconfirmed'),
);
/** Three people complaining in turn, of whom all decided are dismissed. */
const wave = (count: number, decided: number, after = 0) =>
  Array.from({ length: count }, (_, i) =>
    on(after + i / 2, `x${i % 3}`, i < decided ? 'dismissed' : null),
  );
const counted = (complaints: readonly Complaint[]) =>
  leftOutReasons(complaints, findBombings(complaints)).filter((reason) => reason === null).length;

test('many complaints by few people, most of them dismissed, are found with their evidence', () => {
  const complaints = [...ordinary, ...wave(12, 9)];
  const [found, ...others] = findBombings(complaints);
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    streamerId: 's1',
    by: 'few',
    from: dayOfDate('2026-03-01'),
    complaints: 12,
    complainants: 3,
    newComplainants: 3,
    decided: 9,
    dismissed: 9,
  });
  // nobody else complained twice: half an event in 350 days
  expect(found?.usual).toBeCloseTo((0.5 * 14) / 344, 2);
  expect(found?.setAside).toEqual([61, 62, 63]);
  expect(counted(complaints)).toBe(counted(ordinary));
});

test('what an authority confirmed counts, wave or not', () => {
  const complaints = [...ordinary, ...wave(12, 9), on(4, 'x1', 'confirmed')];
  expect(counted(complaints)).toBe(counted(ordinary) + 1);
});

test('a wave of new people that is mostly dismissed sets aside what is not decided, no more', () => {
  const people = Array.from({ length: 20 }, (_, i) =>
    on(i / 3, `once${i}`, i < 14 ? 'dismissed' : i < 16 ? 'unconfirmed' : null),
  );
  const complaints = [...ordinary, ...people];
  expect(findBombings(complaints)).toMatchObject([{ by: 'new', complainants: 23, dismissed: 14 }]);
  expect(counted(complaints)).toBe(counted(ordinary) + 2);
});

test.each<[string, Complaint[]]>([
  [
    'many people who were not dismissed',
    Array.from({ length: 30 }, (_, i) => on(i / 3, `p${i}`, 'unconfirmed')),
  ],
  ['a wave of which nothing is decided yet', wave(20, 0)],
  ['a wave of which too few are decided', wave(20, 4)],
  ['fewer than make a wave', wave(5, 5)],
  ['people nobody knows', Array.from({ length: 30 }, (_, i) => on(i / 3, null, 'dismissed'))],
])('%s are no bombing', (_, complaints) => {
  expect(findBombings([...ordinary, ...complaints])).toEqual([]);
});

test('a large seller’s ordinary dismissals and repeats are no bombing', () => {
  const busy = Array.from({ length: 2_000 }, (_, i) =>
    on((i * 365) / 2_000, `p${Math.floor(i * 0.97)}`, i % 16 === 0 ? 'dismissed' : 'unconfirmed'),
  );
  expect(findBombings(busy)).toEqual([]);
  // and a wave amid them is found by those who complain again and again
  expect(findBombings([...busy, ...wave(28, 25, 100)])).toMatchObject([
    { by: 'few', dismissed: 25 },
  ]);
});

test('two waves are two findings', () => {
  const later = wave(12, 10, 90);
  const found = findBombings([...ordinary, ...wave(12, 10), ...later]);
  expect(found).toHaveLength(2);
  expect(found.map(({ newComplainants }) => newComplainants).sort()).toEqual([0, 3]);
});

const filed = fc.record({
  day: fc.integer({ min: 0, max: 60 }),
  who: fc.option(fc.integer({ min: 0, max: 6 })),
  confirmed: fc.constantFrom<Complaint['confirmed']>(null, 'dismissed', 'unconfirmed', 'confirmed'),
});

test('a bombing only ever leaves out more, and never what was confirmed or is nobody’s', () => {
  fc.assert(
    fc.property(fc.array(filed, { maxLength: 60 }), (rows) => {
      const complaints = rows.map(({ day, who, confirmed }) =>
        on(day, who === null ? null : `w${who}`, confirmed),
      );
      const bombings = findBombings(complaints);
      for (const { setAside, complaints: size, dismissed } of bombings) {
        expect(size).toBeGreaterThanOrEqual(6);
        expect(dismissed).toBeGreaterThan(2);
        for (const row of setAside) {
          expect(['confirmed', 'dismissed']).not.toContain(complaints[row]!.confirmed);
          expect(complaints[row]!.complainantRef).not.toBeNull();
        }
      }
      const plain = leftOutReasons(complaints).filter((reason) => reason === null).length;
      expect(counted(complaints)).toBeLessThanOrEqual(plain);
    }),
  );
});

test('the order of the rows changes nothing', () => {
  const complaints = [...ordinary, ...wave(14, 9)];
  const turned = complaints.toReversed();
  const idsOf = (rows: readonly Complaint[]) =>
    findBombings(rows).flatMap(({ setAside }) => setAside.map((row) => rows[row]!.complaintId));
  expect(idsOf(turned).sort()).toEqual(idsOf(complaints).sort());
});
