import { isUnifiedSocialCreditCode } from '@/domain/unified-social-credit-code';

/** A code as it is meant: full-width characters and small letters are the same code. */
export const codeMeant = (typed: string): string =>
  typed.normalize('NFKC').replace(/\s/g, '').toUpperCase();

export type CodeProblem = 'missing' | 'letters' | 'length' | 'check';

/** What is wrong with a unified social credit code (GB 32100-2015), null where nothing is. */
export function codeProblem(typed: string): CodeProblem | null {
  const code = codeMeant(typed);
  if (code === '') return 'missing';
  if (/[^0-9A-HJ-NPQRTUWXY]/.test(code)) return 'letters';
  if (code.length !== 18) return 'length';
  return isUnifiedSocialCreditCode(code) ? null : 'check';
}
