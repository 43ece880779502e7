import type { ComplaintsSearch } from './search';
import type { FilterWords } from './use-filter-words';

/** What every part of the explorer knows: the view in the URL, its words, and how to change it. */
export interface ViewProps {
  search: ComplaintsSearch;
  words: FilterWords;
  /** `replace`: without an entry of its own in the history. */
  onChange: (part: Partial<ComplaintsSearch>, replace?: boolean) => void;
}
