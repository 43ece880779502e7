import { expect, it } from 'vitest';
import { spread } from './spread';

it('parts two labels that would cover each other, around their middle', () => {
  expect(spread([100, 104], 16)).toEqual([94, 110]);
  expect(spread([104, 100], 16)).toEqual([110, 94]);
});

it('leaves labels alone that have room', () => {
  expect(spread([10, 90], 16)).toEqual([10, 90]);
});
