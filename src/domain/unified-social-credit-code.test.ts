import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCode, isUnifiedSocialCreditCode } from './unified-social-credit-code';

// Huawei, Tencent, Alibaba (China), Baidu: as published in the national enterprise register
const REAL = [
  '914403001922038216',
  '9144030071526726XG',
  '91330100799655058B',
  '91110000802100433B',
];

test.each(REAL)('%s, a published code, passes', (code) => {
  expect(isUnifiedSocialCreditCode(code)).toBe(true);
});

test('any one character changed fails', () => {
  const characters = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
  fc.assert(
    fc.property(
      fc.constantFrom(...REAL),
      fc.nat(17),
      fc.constantFrom(...characters),
      (code, place, other) => {
        fc.pre(code[place] !== other);
        const changed = code.slice(0, place) + other + code.slice(place + 1);
        expect(isUnifiedSocialCreditCode(changed)).toBe(false);
      },
    ),
    { numRuns: 1000 },
  );
});

test.each([
  '',
  '91440300192203821',
  '9144030019220382166',
  '91440300192203821I',
  '9144030071526726xg',
])('%j is no code: length, or a letter outside the alphabet', (code) =>
  expect(isUnifiedSocialCreditCode(code)).toBe(false),
);

test('an unknown code is unknown, not wrong', () => {
  expect(checkCode(null)).toBe('unknown');
  expect(checkCode('123')).toBe('invalid');
});
