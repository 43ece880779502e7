import { describe, expect, it } from 'vitest';
import { personalNumbers } from './personal-numbers';

const kinds = (text: string) => personalNumbers(text).map(({ kind }) => kind);

describe('numbers that are nobody else’s business', () => {
  // the example of GB 11643-1999, China Mobile's public number, the test card every processor documents
  it.each([
    ['我的身份证是11010519491231002X，请核实', 'identity', '11010519491231002X'],
    ['call me on 138-0013-8000 please', 'phone', '138-0013-8000'],
    ['电话+8613800138000', 'phone', '+8613800138000'],
    ['卡号4111 1111 1111 1111退款', 'bank_card', '4111 1111 1111 1111'],
  ])('are found in “%s”', (text, kind, written) => {
    expect(personalNumbers(text)).toEqual([{ kind, text: written }]);
  });

  it('are told apart when there are several', () => {
    expect(kinds('13800138000 and 11010519491231002X')).toEqual(['phone', 'identity']);
  });

  it.each([
    'order 4111111111111112, one digit off a card',
    'an identity number with a wrong check digit: 110105194912310021',
    'bought on 2026-10-20 for 199.90',
    'room 88123456',
    'CC-20261031-7F3KQZ',
  ])('are not seen in “%s”', (text) => {
    expect(personalNumbers(text)).toEqual([]);
  });
});
