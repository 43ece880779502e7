import { useInfiniteQuery } from '@tanstack/react-query';
import { explorerPages } from '@/api/explorer';
import { usePages } from '@/ui/use-pages';
import { filtersOf } from './filters';
import type { ComplaintsSearch } from './search';

const ROWS_A_PAGE = 50;

/** The complaints of a view as far as they have been fetched, and what the API says of all of them; the old ones where new ones fail. */
export const useExplorer = (search: ComplaintsSearch) =>
  usePages(
    useInfiniteQuery(
      explorerPages({ ...filtersOf(search), sort: search.sort, limit: ROWS_A_PAGE }),
    ),
  );
export type Explorer = ReturnType<typeof useExplorer>;
