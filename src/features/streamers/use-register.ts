import { useInfiniteQuery } from '@tanstack/react-query';
import { streamersPages } from '@/api/register';
import { usePages } from '@/ui/use-pages';
import type { RegisterSearch } from './search';

const ROWS_A_PAGE = 100;

/** What the API is asked for the rows of a view. */
export function listQuery(search: RegisterSearch) {
  const { columns: _columns, chart: _chart, ...asked } = search;
  return asked;
}

/** What the API is asked for some rows alone, whatever narrows the view, in its window and order. */
export const selectionQuery = (search: RegisterSearch, ids: string[]) => ({
  window: search.window,
  sort: search.sort,
  weightComplaints: search.weightComplaints,
  weightQualityRefunds: search.weightQualityRefunds,
  weightHandling: search.weightHandling,
  weightVerification: search.weightVerification,
  weightAuthenticity: search.weightAuthenticity,
  ids,
});

/** The rows of a view as far as they have been fetched, and what the API says of all of them; the old ones where new ones fail. */
export const useRegister = (search: RegisterSearch) =>
  usePages(useInfiniteQuery(streamersPages({ ...listQuery(search), limit: ROWS_A_PAGE })));
