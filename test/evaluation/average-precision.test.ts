import { expect, test } from 'vitest';
import { averagePrecision, recallAt } from './average-precision';

const ranking = (text: string) =>
  [...text].map((letter, place) => ({ score: -place, wanted: letter === 'x' }));

test('average precision is the mean of the precisions at each one found', () => {
  // x at 1, 3 and 6: (1/1 + 2/3 + 3/6) / 3
  expect(averagePrecision(ranking('x.x..x'))).toBeCloseTo((1 + 2 / 3 + 1 / 2) / 3, 12);
  expect(averagePrecision(ranking('xxx...'))).toBe(1);
  expect(averagePrecision(ranking('.....x'))).toBeCloseTo(1 / 6, 12);
  expect(averagePrecision(ranking('....'))).toBeNull();
});

test('equals are taken together, in whatever order they come', () => {
  const tied = [
    { score: 2, wanted: true },
    { score: 1, wanted: true },
    { score: 1, wanted: false },
    { score: 1, wanted: false },
  ];
  // ½ of the recall at precision 1, ½ at 2 of 4: the documented step sum of scikit-learn
  expect(averagePrecision(tied)).toBeCloseTo(0.5 * 1 + 0.5 * 0.5, 12);
  expect(averagePrecision(tied.toReversed())).toBeCloseTo(0.75, 12);
});

test('recall counts those within the places, and shares out equals at the edge', () => {
  expect(recallAt(ranking('x.x..x'), 3)).toBeCloseTo(2 / 3, 12);
  expect(recallAt(ranking('x.x..x'), 50)).toBe(1);
  const equals = [true, false, false, true].map((wanted) => ({ score: 0, wanted }));
  expect(recallAt(equals, 2)).toBeCloseTo(0.5, 12);
  expect(recallAt(ranking('..'), 50)).toBeNull();
});
