import type * as z from 'zod/mini';
import type {
  FacetName,
  StreamerFilters,
  StreamersPage,
  streamersQuery,
} from '@/contract/streamers';
import { brokenRules } from '@/domain/market-findings';
import type { StoreContext } from './context';
import { findingsOf } from './finding-answers';
import type { Narrowed } from './narrow';
import { oncePerMarket } from './once-per-market';
import { narrowRegister } from './register-filter';
import { registerPage } from './register-page';
import { fillRegister, type RegisterTable } from './register-table';
import { streamerRow } from './streamer-rows';

type StreamersQuery = z.output<typeof streamersQuery>;

const registerOf = oncePerMarket((context, window): RegisterTable => {
  const { streamers } = context.market(window);
  return fillRegister(
    context.texts,
    context.dataset.platforms.map(({ platformId }) => platformId),
    brokenRules(findingsOf(context, window)),
    (place) => streamerRow(context, place, streamers[place]),
  );
});

function placesOf(context: StoreContext, streamerIds: Iterable<string>): Uint32Array {
  const places = Array.from(streamerIds, (id) => context.index.streamerNumber.get(id));
  return Uint32Array.from(new Set(places.filter((place) => place !== undefined)));
}

/** The register, which of its rows pass the filters, and the counts beside each value. */
export function narrowedRegister(
  context: StoreContext,
  filters: StreamerFilters & { ids?: string[] | undefined },
): { table: RegisterTable; narrowed: Narrowed<FacetName> } {
  const table = registerOf(context, filters.window);
  const among = [
    ...(filters.q ? [context.search.places(filters.q)] : []),
    ...(filters.watched ? [placesOf(context, context.desk.watched.keys())] : []),
    ...(filters.ids ? [placesOf(context, filters.ids)] : []),
  ];
  return { table, narrowed: narrowRegister(table, filters, among) };
}

/** The register, one page of it. */
export const streamers = (context: StoreContext, query: StreamersQuery): StreamersPage => {
  const { table, narrowed } = narrowedRegister(context, query);
  return {
    ...registerPage(table, narrowed, query),
    window: context.windowRange(query.window),
  };
};
