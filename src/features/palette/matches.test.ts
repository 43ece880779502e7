import { expect, it } from 'vitest';
import { matches } from './matches';

it.each([
  ['over', ['Overview', 'zonglan zl 总览']],
  ['zl', ['总览', 'zonglan zl overview']],
  ['总览', ['总览', 'zonglan zl overview']],
  ['theme dark', ['Theme: dark', '']],
  ['ＤＡＲＫ', ['Theme: Dark']],
  ['  ', ['anything']],
])('finds %s', (typed, texts) => {
  expect(matches(typed, ...texts)).toBe(true);
});

it('needs every word that was typed', () => {
  expect(matches('theme bright', 'Theme: dark')).toBe(false);
});
