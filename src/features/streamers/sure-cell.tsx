import type { Priority } from '@/contract/streamers';
import type { Dimension } from '@/domain/dimensions';
import { sure } from '@/i18n/sure';
import { useFormat } from '@/i18n/use-format';
import { Unknown } from '@/ui/unknown';

/** How sure one part of the index is worse than tolerated. */
export function SureCell({ part: { worse } }: { part: Priority['parts'][Dimension] }) {
  const format = useFormat();
  return worse === null ? <Unknown /> : sure(worse, format);
}
