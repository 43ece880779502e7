import type { FacetName, StreamersPage } from '@/contract/streamers';
import type { FilterWordsContext } from './filter-words';
import type { RegisterSearch } from './search';

/** What both shapes of the filters need: the bar on a desk and the drawer on a phone. */
export interface FilterControls {
  /** Null until the first answer. */
  counts: StreamersPage['facets'] | null;
  search: RegisterSearch;
  words: FilterWordsContext;
  onChange: (facet: FacetName, values: string[]) => void;
}
