import { expect, it } from 'vitest';
import { differenceBetween } from './difference-words';

const told = {
  figure: 'complaintRate',
  a: 'x',
  b: 'y',
  difference: 5,
  low: 2,
  high: 9,
  beyondChance: true,
} as const;

it('is turned round where the pair is', () => {
  expect(differenceBetween([told], 'complaintRate', 'x', 'y')).toEqual(told);
  expect(differenceBetween([told], 'complaintRate', 'y', 'x')).toEqual({
    ...told,
    a: 'y',
    b: 'x',
    difference: -5,
    low: -9,
    high: -2,
  });
});

it('is none where the API tells none', () => {
  expect(differenceBetween([told], 'coverage', 'x', 'y')).toBeNull();
  expect(differenceBetween([told], 'complaintRate', 'x', 'z')).toBeNull();
});
