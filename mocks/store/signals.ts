import type * as z from 'zod/mini';
import { SIGNAL_STATES } from '@/contract/choices';
import type { Signal, SignalsPage, signalsQuery } from '@/contract/signals';
import { dayOfDate } from '@/domain/calendar';
import { FALSE_DISCOVERY_RATE } from '@/domain/false-discovery';
import type { Surveillance } from '@/domain/surveillance';
import type { StoreContext } from './context';
import { facetColumn, narrow } from './narrow';
import { pageOf, sortRows, type Order, type SortKey } from './ordering';
import { casesOfSignals, signalAnswer } from './signal-answer';
import { CHART_NAMES, mondayOfWeek, signalsOf } from './surveillance';

type Query = z.output<typeof signalsQuery>;

const NEWEST_FIRST: SortKey<Signal> = { of: (row) => dayOfDate(row.firstWeek), descending: true };

const SORT_KEYS: Record<Query['sort'], SortKey<Signal>[]> = {
  // among those of one week the surest comes first
  '-firstWeek': [NEWEST_FIRST, { of: (row) => row.pValue }],
  firstWeek: [{ ...NEWEST_FIRST, descending: false }, { of: (row) => row.pValue }],
  '-ratio': [{ of: (row) => row.size.ratio, descending: true }],
  pValue: [{ of: (row) => row.pValue }],
  displayName: [{ of: (row) => row.streamer.displayName }],
};

const orderOf = (sort: Query['sort']): Order<Signal> => ({
  name: sort,
  keys: [...SORT_KEYS[sort], { of: (row) => row.signalId }],
});

/** Signals that lasted into the window, one page of them. */
export function signals(context: StoreContext, query: Query): SignalsPage {
  const found = signalsOf(context);
  const { surveillance } = found;
  const range = context.range(query.window);
  const cases = casesOfSignals(context);
  const rows = found.signals.map(({ row }) => signalAnswer(context, row, cases));
  const named = query.q ? new Set(context.search.places(query.q)) : null;
  const lets = (place: number): boolean => {
    const signal = found.signals[place];
    if (!signal) return false;
    const { row, streamer } = signal;
    if (dayOfDate(row.firstWeek) > range.to || dayOfDate(row.lastWeek) + 6 < range.from) {
      return false;
    }
    if (query.streamer !== undefined && row.streamer.streamerId !== query.streamer) return false;
    return named === null || named.has(streamer);
  };
  const { passes, facets } = narrow({
    rows: rows.length,
    columns: {
      ...found.columns,
      state: facetColumn(rows, SIGNAL_STATES, ({ disposition }) => disposition.state),
    },
    chosen: query,
    within: Uint32Array.from(rows.keys()).filter(lets),
  });
  const order = orderOf(query.sort);
  const sorted = sortRows(
    rows.filter((_, place) => passes[place] === 1),
    order,
  );
  return {
    ...pageOf(sorted, order, query),
    window: context.windowRange(query.window),
    ...watchedUntil(surveillance),
    charts: CHART_NAMES.map((chart) => {
      const { tested, signalled } = surveillance.charts[chart];
      return { chart, tested: tested.at(-1) ?? 0, signalled: signalled.at(-1) ?? 0 };
    }),
    facets,
  };
}

export const watchedUntil = (surveillance: Surveillance) => ({
  falseDiscoveryRate: FALSE_DISCOVERY_RATE,
  watchedTo:
    surveillance.span.count > 0 ? mondayOfWeek(surveillance, surveillance.span.count - 1) : null,
});
