import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { StatusBadge } from '@/ui/status-badge';

type Check = NonNullable<StreamerDetail['operator']>['codeCheck'];

const TONE = { valid: 'clear', invalid: 'caution', unknown: 'unsure' } as const;

/** What the check digit says of a unified social credit code. */
export function CodeCheck({ check }: { check: Check }) {
  const { t: word } = useTranslation('domain');
  return <StatusBadge tone={TONE[check]}>{word(`codeCheck.${check}`)}</StatusBadge>;
}
