import type { CrossDimension } from '@/contract/choices';
import type { ComplaintCross } from '@/contract/explorer';
import { dateOfDay, dayOfDate } from '@/domain/calendar';
import type { ComplaintsSearch } from './search';

type Part = Partial<ComplaintsSearch>;
type Window = Pick<ComplaintCross['window'], 'from' | 'to'>;

/** The days of a month `YYYY-MM` that lie in a window, as a window of their own. */
function monthIn(month: string, { from, to }: Window): string {
  const first = `${month}-01`;
  // the 32nd day from a month's first is in the month after
  const next = `${dateOfDay(dayOfDate(first) + 31).slice(0, 7)}-01`;
  const last = dateOfDay(dayOfDate(next) - 1);
  return `${first > from ? first : from}..${last < to ? last : to}`;
}

/** The change to the URL that keeps only one value of a dimension; null where no filter says it. */
export function narrowedTo(
  dimension: CrossDimension,
  value: string | null,
  window: Window,
): Part | null {
  // unknown, or none yet: there is no such choice among the filters
  if (value === null) return null;
  if (dimension === 'month') return { window: monthIn(value, window) };
  // the value is one of the dimension's; the schema of the URL would drop any other
  return { [dimension]: [value] } as Part;
}
