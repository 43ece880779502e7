import type { Region } from '@/dataset/tables';
import { isUnifiedSocialCreditCode } from '@/domain/unified-social-credit-code';
import type { Random } from './random';

const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const BODY_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** An organisation code with its own check digit (GB 11714-1997). */
function organisationCode(random: Random): string {
  let body = 'MA';
  for (let i = 2; i < 8; i += 1) body += CHARACTERS.charAt(random.int(0, 30));
  let sum = 0;
  for (let i = 0; i < 8; i += 1) {
    // This older standard counts letters on from A = 10 without leaving any out.
    sum += parseInt(body.charAt(i), 36) * (BODY_WEIGHTS[i] ?? 0);
  }
  const check = 11 - (sum % 11);
  return body + (check === 10 ? 'X' : check === 11 ? '0' : String(check));
}

/**
 * A unified social credit code (GB 32100-2015) that no real firm has: it names prefecture 99 of its province, which
 * does not exist. `wrong` spoils the check digit, as a mistyped or made-up code would have it.
 */
export function creditCode(random: Random, region: Region, wrong: boolean): string {
  const county = String(random.int(1, 29)).padStart(2, '0');
  const first17 = `91${region}99${county}${organisationCode(random)}`;
  const fits = (character: string) => isUnifiedSocialCreditCode(first17 + character);
  const check = [...CHARACTERS].findIndex(fits);
  const shift = random.int(1, 30);
  return first17 + CHARACTERS.charAt(wrong ? (check + shift) % 31 : check);
}
