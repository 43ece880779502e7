import { useInfiniteQuery } from '@tanstack/react-query';
import { casesPages } from '@/api/cases';
import { usePages } from '@/ui/use-pages';
import type { CasesSearch } from './search';

const ROWS_A_PAGE = 50;

/** The cases of a view as far as they have been fetched; the old ones where new ones fail. */
export const useCases = (search: CasesSearch) =>
  usePages(useInfiniteQuery(casesPages({ ...search, limit: ROWS_A_PAGE })));
