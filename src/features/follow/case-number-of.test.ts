import { expect, it } from 'vitest';
import { caseNumberOf } from './case-number-of';

it.each([
  'CC-20261031-7F3KQZ',
  ' cc-20261031-7f3kqz ',
  'CC 20261031 7F3KQZ',
  'ＣＣ－２０２６１０３１－７Ｆ３ＫＱＺ',
  'CC–20261031–7F3KQZ',
])('understands “%s”', (text) => {
  expect(caseNumberOf(text)).toBe('CC-20261031-7F3KQZ');
});

it('leaves a number of another register as it is', () => {
  expect(caseNumberOf(' k-s00438-0002 ')).toBe('k-s00438-0002');
});
