export type PersonalNumberKind = 'identity' | 'bank_card' | 'phone';

export interface PersonalNumber {
  kind: PersonalNumberKind;
  /** As it was written. */
  text: string;
}

// digits, single spaces or hyphens between them, perhaps the X an identity number may end in
const DIGITS = /(?<![\dA-Za-z])\+?\d(?:[ -]?\d){10,19}[Xx]?(?![\dA-Za-z])/g;
const MOBILE = /^(?:\+?86)?1[3-9]\d{9}$/;
const IDENTITY = /^\d{17}[\dX]$/;
const CARD = /^\d{16,19}$/;

/** Numbers in a text that are nobody else's business: identity numbers, bank cards, mobile phones. In order of appearance. */
export function personalNumbers(text: string): PersonalNumber[] {
  return [...text.matchAll(DIGITS)].flatMap(([written]) => {
    const kind = kindOf(written.replace(/[ -]/g, '').toUpperCase());
    return kind === null ? [] : [{ kind, text: written }];
  });
}

function kindOf(number: string): PersonalNumberKind | null {
  if (MOBILE.test(number)) return 'phone';
  if (IDENTITY.test(number) && hasIdentityCheck(number)) return 'identity';
  if (CARD.test(number) && hasLuhnCheck(number)) return 'bank_card';
  return null;
}

/** GB 11643-1999: each digit times 2^(17 − place) modulo 11, all adding up to 1 modulo 11, X being ten. */
function hasIdentityCheck(number: string): boolean {
  const sum = [...number].reduce(
    (total, digit, place) =>
      total + (digit === 'X' ? 10 : Number(digit)) * (2 ** (17 - place) % 11),
    0,
  );
  return sum % 11 === 1;
}

/** ISO/IEC 7812-1 annex B: every second digit from the right doubled. It spares most order numbers, which are as long. */
function hasLuhnCheck(number: string): boolean {
  const sum = [...number].toReversed().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
