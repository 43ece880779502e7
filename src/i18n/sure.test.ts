import { expect, it } from 'vitest';
import { formatIn } from './format';
import { sure } from './sure';

const format = formatIn('en');

it.each([
  [1, '>99.9%'],
  [0.9996, '>99.9%'],
  [0.996, '99.6%'],
  [0.92, '92%'],
  [0.004, '0.4%'],
  [0, '<0.1%'],
])('tells %d as %s', (probability, text) => {
  expect(sure(probability, format)).toBe(text);
});
