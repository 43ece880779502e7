// GB 32100-2015: digits and capitals without I, O, S, V, Z; a character's value is its place.
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** The check character of the first 17 characters; null where one of them is not of the code's alphabet. */
function checkCharacter(body: string): string | null {
  let sum = 0;
  for (const [place, weight] of WEIGHTS.entries()) {
    const value = CHARACTERS.indexOf(body[place] ?? ' ');
    if (value < 0) return null;
    sum += weight * value;
  }
  return CHARACTERS[(31 - (sum % 31)) % 31] ?? null;
}

/** Whether 18 characters are a unified social credit code (统一社会信用代码) by GB 32100-2015: alphabet, length, check character. */
export function isUnifiedSocialCreditCode(code: string): boolean {
  return code.length === 18 && checkCharacter(code) === code[17];
}

export type CodeCheck = 'valid' | 'invalid' | 'unknown';

/** The same of a cell that may be empty. */
export function checkCode(code: string | null): CodeCheck {
  if (code === null) return 'unknown';
  return isUnifiedSocialCreditCode(code) ? 'valid' : 'invalid';
}
