import type * as z from 'zod/mini';
import type {
  FacetName,
  StreamerFilters,
  StreamersPage,
  streamersQuery,
} from '@/contract/streamers';
import type { StoreContext } from './context';
import type { Narrowed } from './narrow';
import { narrowRegister } from './register-filter';
import { registerPage } from './register-page';
import { registerOf } from './register-of';
import type { RegisterTable } from './register-table';
import { searchIndexOf } from './search-index';

type StreamersQuery = z.output<typeof streamersQuery>;

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
    ...(filters.q ? [searchIndexOf(table.texts).places(filters.q)] : []),
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
