import type { Dimension } from '@/domain/dimensions';
import type { Format } from '@/i18n/format';

/** A part's tolerance in its own unit: complaints per 10,000 orders, else a share. */
export function tolerance(
  part: Dimension,
  value: number | null,
  format: Pick<Format, 'decimal' | 'percent'>,
): string {
  if (part === 'complaints') return format.decimal(value, 1);
  // a whole 95 % reads better than 95.0 %; small shares need their digits
  return format.percent(value, value !== null && value < 0.1 ? 2 : part === 'verification' ? 0 : 1);
}
