import type * as z from 'zod/mini';
import {
  weightsOf,
  type FacetName,
  type StreamerRow,
  type StreamersPage,
  type streamersQuery,
} from '@/contract/streamers';
import type { Narrowed } from './narrow';
import { priorityAt, rankingOf } from './ranking';
import { pageOfRegister } from './register-order';
import { rowAt, type RegisterTable } from './register-table';

type Query = Omit<z.output<typeof streamersQuery>, 'window'>;

/** One page of the rows that pass; only for these are rows made. Throws a 400 problem for a cursor of another order. */
export function registerPage(
  table: RegisterTable,
  { passes, passing, facets }: Narrowed<FacetName>,
  query: Query,
): Omit<StreamersPage, 'window'> {
  const ranking = rankingOf(table.worse, weightsOf(query));
  const { places, nextCursor } = pageOfRegister(table, passes, ranking, query);
  const items = places.map((place): StreamerRow => {
    const { worse: _worse, ...row } = rowAt(table, place);
    return Object.assign(row, { priority: priorityAt(table.worse, ranking, place) });
  });
  return { items, nextCursor, total: passing, facets, registered: table.size };
}
