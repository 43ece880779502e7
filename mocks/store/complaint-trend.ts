import type { ComplaintTrend, ExplorerFilters } from '@/contract/explorer';
import { weekPlace, weeksOf } from '@/domain/weeks';
import { complaintRates, letsInCounted } from './complaint-rates';
import type { StoreContext } from './context';
import { narrowedComplaints } from './explorer-filter';

/** The weeks of the window, empty ones too, with the complaints that pass the filters. */
export function complaintTrend(context: StoreContext, filters: ExplorerFilters): ComplaintTrend {
  const { index } = context;
  const range = context.range(filters.window);
  const weeks = weeksOf(range, index.asOfDay);
  const received = weeks.map(() => 0);
  const counted = weeks.map(() => 0);
  const weekOf = (row: number) => weekPlace(range, index.complaints.day[row] ?? NaN);
  const { passes } = narrowedComplaints(context, filters);
  for (const [row, passing] of passes.entries()) {
    if (passing !== 1) continue;
    const week = weekOf(row);
    received[week] = (received[week] ?? 0) + 1;
    if (index.complaints.leftOut[row] === null) counted[week] = (counted[week] ?? 0) + 1;
  }
  const { orders, rates } = complaintRates(context, filters, {
    count: weeks.length,
    ofComplaint: weekOf,
    ofOrder: (_, day) => weekPlace(range, day),
  });
  return {
    window: context.windowRange(filters.window),
    weeks: weeks.map(({ weekStart, days, maturing }, place) => ({
      weekStart,
      days,
      maturing,
      received: received[place] ?? 0,
      counted: counted[place] ?? 0,
      orders: orders[place] ?? 0,
      rate: letsInCounted(filters) ? (rates[place] ?? null) : null,
    })),
  };
}
