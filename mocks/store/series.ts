import type { StreamerSeries } from '@/contract/dossier';
import { poissonInterval } from '@/domain/poisson-interval';
import type { WeekPoint } from '@/domain/types';
import { ORDERS_PER_UNIT } from '@/domain/units';
import { weeklySeries } from '@/domain/weekly-series';
import type { StoreContext } from './context';

/** A streamer's weeks in the window. Throws a 404 problem for an unknown streamer. */
export function series(
  context: StoreContext,
  query: { streamerId: string; window: string },
): StreamerSeries {
  const weeks = weeklySeries(
    context.index,
    context.known(query.streamerId),
    context.range(query.window),
  );
  return {
    window: context.windowRange(query.window),
    weeks: weeks.map(weekAnswer),
  };
}

const weekAnswer = (week: WeekPoint): StreamerSeries['weeks'][number] => ({
  ...week,
  complaintRate: poissonInterval(week.complaintsCounted, week.orders / ORDERS_PER_UNIT),
});
