import { expect, test } from 'vitest';
import { digitsBelowAll } from './digits-below-all';

test.each([
  [0.99, 1],
  [0.9996, 2],
  [0.99996, 3],
  [1, 1],
  [0, 1],
])('%f is told with %i decimals', (share, digits) => {
  expect(digitsBelowAll(share, 1)).toBe(digits);
});
