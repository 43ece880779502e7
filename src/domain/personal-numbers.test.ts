import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blanked, personalNumbers } from './personal-numbers';

const found = (text: string) => personalNumbers(text).map(({ kind, text }) => [kind, text]);

describe('numbers that are nobody else’s business', () => {
  // the example of GB 11643-1999, China Mobile's public number, the test cards every processor documents
  it.each([
    ['我的身份证是11010519491231002X，请核实', 'identity', '11010519491231002X'],
    [
      '身份证１１０１０５１９４９１２３１００２Ｘ',
      'identity',
      '１１０１０５１９４９１２３１００２Ｘ',
    ],
    ['110105 19491231 002x', 'identity', '110105 19491231 002x'],
    // the same person's number before 1999, without the century and the check digit
    ['旧身份证 110105491231002', 'identity', '110105491231002'],
    ['call me on 138-0013-8000 please', 'phone', '138-0013-8000'],
    ['my number is 13800138000.', 'phone', '13800138000'],
    ['电话+8613800138000', 'phone', '+8613800138000'],
    ['电话（+86）138 0013 8000', 'phone', '（+86）138 0013 8000'],
    ['0086-138-0013-8000', 'phone', '0086-138-0013-8000'],
    ['手机１３８－００１３－８０００', 'phone', '１３８－００１３－８０００'],
    ['快递员13800138000态度很差', 'phone', '13800138000'],
    ['一三八〇〇一三八〇〇〇，打给我', 'phone', '一三八〇〇一三八〇〇〇'],
    ['幺三八零零幺三八零零零', 'phone', '幺三八零零幺三八零零零'],
    ['88 138 0013 8000', 'phone', '138 0013 8000'],
    ['1 3 8 0 0 1 3 8 0 0 0', 'phone', '1 3 8 0 0 1 3 8 0 0 0'],
    ['家里 0571-88123456', 'phone', '0571-88123456'],
    ['（010）6512 3456', 'phone', '（010）6512 3456'],
    ['+86 571 8812 3456', 'phone', '+86 571 8812 3456'],
    ['卡号4111 1111 1111 1111退款', 'bank_card', '4111 1111 1111 1111'],
    ['6222 0212 3456 7890 128', 'bank_card', '6222 0212 3456 7890 128'],
    ['银行卡 ５５５５５５５５５５５５４４４４', 'bank_card', '５５５５５５５５５５５５４４４４'],
  ])('are found in “%s”', (text, kind, written) => {
    expect(found(text)).toEqual([[kind, written]]);
  });

  it('are told apart when there are several, in the order of the text', () => {
    expect(
      found('13800138000 and 11010519491231002X, 4111111111111111').map(([kind]) => kind),
    ).toEqual(['phone', 'identity', 'bank_card']);
  });

  it.each([
    'order 4111111111111112, one digit off a card',
    '订单号：6222021234567890128',
    'Order number 13800138000',
    '运单号 13800138000',
    '快递单号110105491231002',
    'SF13800138000',
    'SF-13800138000',
    '20261031-13800138000',
    'an identity number with a wrong check digit: 110105194912310021',
    'an identity number of 30 February: 110105199002300029',
    'bought on 2026-10-20 for 199.90',
    'it came 2026-10-20 15:30, 3 pieces',
    '付了13800138000元',
    '¥13800138000',
    '13800138000.50',
    'https://shop.example/item/13800138000?sku=4111111111111111',
    'room 88123456',
    'the hotline 12315 and 400-820-8820',
    'CC-20261031-7F3KQZ',
    '一二三四五',
  ])('are not seen in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('are starred out where they stand, and nothing else', () => {
    const text = '打13800138000或卡4111 1111 1111 1111，订单号13800138000';
    const numbers = personalNumbers(text);
    expect(blanked(text, numbers)).toBe('打***或卡***，订单号13800138000');
    expect(blanked(text, numbers.slice(0, 1))).toContain('4111 1111 1111 1111');
    expect(personalNumbers(blanked(text, numbers))).toEqual([]);
  });
});

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const mobile = fc
  .tuple(fc.constantFrom('3', '4', '5', '6', '7', '8', '9'), digits(9))
  .map(([second, rest]) => `1${second}${rest}`);

/** Check characters of GB 11643-1999 as its table gives them, by the sum of weighted digits modulo 11. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';
const identity = fc
  .tuple(
    fc.constantFrom('11', '33', '44', '65', '81'),
    digits(4),
    fc.date({ min: new Date('1900-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }),
    digits(3),
  )
  .map(([province, place, born, serial]) => {
    const front = `${province}${place}${born.toISOString().slice(0, 10).replaceAll('-', '')}${serial}`;
    const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(front[at]), 0);
    return front + CHECKS[sum % 11]!;
  });

/** Luhn by its other wording: the digit that makes the sum of the doubled digits' figures a multiple of ten. */
const card = fc
  .tuple(fc.constantFrom('4', '5', '62', '9'), fc.constantFrom(16, 19), digits(18))
  .map(([issuer, length, rest]) => {
    const front = (issuer + rest).slice(0, length - 1);
    let sum = 0;
    for (let at = 0; at < front.length; at++) {
      const doubled = (front.length - at) % 2 === 1;
      for (const figure of String(Number(front[at]) * (doubled ? 2 : 1))) sum += Number(figure);
    }
    return front + String((10 - (sum % 10)) % 10);
  });

const before = fc.constantFrom('', '我的号码是', 'call ', '，', '（', '电话：');
const after = fc.constantFrom('', '，谢谢', ' please', '）', '。退款', '\n');
const wide = (text: string) =>
  text.replace(/[\dX-]/g, (half) => String.fromCodePoint(half.codePointAt(0)! + 0xfee0));

/** What is not found as it should be, in whatever company; null where nothing is. */
const missed = (kind: string, numbers: fc.Arbitrary<string>) =>
  fc.check(
    fc.property(before, numbers, after, fc.boolean(), (ahead, number, behind, isWide) => {
      const written = isWide ? wide(number) : number;
      const [only, ...more] = found(ahead + written + behind);
      return more.length === 0 && only?.[0] === kind && only[1] === written;
    }),
    { numRuns: 500 },
  ).counterexample;

describe('every valid number is found, in whatever width and company', () => {
  it('identity numbers, in one piece or as they are usually grouped', () => {
    expect(missed('identity', identity)).toBeNull();
    expect(
      missed(
        'identity',
        fc
          .tuple(identity, fc.constantFrom(' ', '-'))
          .map(([id, gap]) => [id.slice(0, 6), id.slice(6, 14), id.slice(14)].join(gap)),
      ),
    ).toBeNull();
  });

  it('bank cards, in one piece or in fours', () => {
    expect(
      missed(
        'bank_card',
        card.filter((number) => found(number)[0]?.[0] !== 'identity'),
      ),
    ).toBeNull();
    expect(
      missed(
        'bank_card',
        fc
          .tuple(card, fc.constantFrom(' ', '-'))
          .filter(([number]) => found(number)[0]?.[0] !== 'identity')
          .map(([number, gap]) => number.match(/\d{1,4}/g)!.join(gap)),
      ),
    ).toBeNull();
  });

  it('mobile numbers, with or without the country code', () => {
    const prefixes = fc.constantFrom('', '+86', '86', '0086', '+86 ', '+86-');
    expect(
      missed(
        'phone',
        fc.tuple(prefixes, mobile).map((parts) => parts.join('')),
      ),
    ).toBeNull();
    expect(
      missed(
        'phone',
        fc
          .tuple(fc.constantFrom('', '+86 '), mobile, fc.constantFrom(' ', '-'))
          .map(
            ([code, number, gap]) =>
              code + [number.slice(0, 3), number.slice(3, 7), number.slice(7)].join(gap),
          ),
      ),
    ).toBeNull();
  });

  it('all of them are gone once starred out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.oneof(identity, card, mobile), fc.constantFrom('，', ' 和 ', '\n'))),
        (parts) => {
          const text = parts.flat().join('');
          expect(personalNumbers(blanked(text, personalNumbers(text)))).toEqual([]);
        },
      ),
    );
  });
});

describe('what fails its checks or is part of a longer number is not', () => {
  it('an identity number with one digit changed', () => {
    fc.assert(
      fc.property(identity, fc.nat(16), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
        const changed = String((Number(number[at]) + by) % 10);
        const wrong = number.slice(0, at) + changed + number.slice(at + 1);
        expect(found(wrong).map(([kind]) => kind)).not.toContain('identity');
      }),
    );
  });

  it('a card with one digit changed', () => {
    fc.assert(
      fc.property(card, fc.nat(14), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
        const changed = String((Number(number[at + 1]) + by) % 10);
        const wrong = number.slice(0, at + 1) + changed + number.slice(at + 2);
        expect(found(wrong).map(([kind]) => kind)).not.toContain('bank_card');
      }),
    );
  });

  it('a valid one with more than nineteen digits around it', () => {
    const more = fc.integer({ min: 20, max: 30 }).chain((length) => digits(length));
    fc.assert(
      fc.property(more, fc.oneof(identity, card, mobile), more, (ahead, number, behind) => {
        expect(found(ahead + number + behind)).toEqual([]);
        expect(found(`A${number}`)).toEqual([]);
      }),
    );
  });
});
