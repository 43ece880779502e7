import { useInfiniteQuery } from '@tanstack/react-query';
import { signalsPages } from '@/api/signals';
import { usePages } from '@/ui/use-pages';
import { listQuery } from './filters';
import type { SignalsSearch } from './search';

const ROWS_A_PAGE = 50;

/** The signals of a view as far as they have been fetched; the old ones where new ones fail. */
export const useSignals = (search: SignalsSearch) =>
  usePages(useInfiniteQuery(signalsPages(listQuery(search, ROWS_A_PAGE))));
export type Signals = ReturnType<typeof useSignals>;
