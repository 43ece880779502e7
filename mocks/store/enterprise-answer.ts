import type { Enterprise } from '@/dataset/tables';
import type { StreamerDetail } from '@/contract/streamer';
import { checkCode } from '@/domain/unified-social-credit-code';

export type EnterpriseAnswer = NonNullable<StreamerDetail['operator']>;

/** An enterprise with what its code's check digit says. */
export const enterpriseAnswer = (enterprise: Enterprise): EnterpriseAnswer => ({
  ...enterprise,
  codeCheck: checkCode(enterprise.unifiedSocialCreditCode),
});
