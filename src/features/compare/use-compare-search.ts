import { getRouteApi } from '@tanstack/react-router';
import type { CompareSearch } from './search';

const route = getRouteApi('/compare');

/** What the comparison's URL holds, and a way to change a part of it that keeps the rest and the scroll. */
export function useCompareSearch() {
  const search: CompareSearch = route.useSearch();
  const navigate = route.useNavigate();
  const change = (part: { [Key in keyof CompareSearch]?: CompareSearch[Key] | undefined }) =>
    void navigate({
      search: (old: CompareSearch) => ({ ...old, ...part }),
      replace: true,
      resetScroll: false,
    });
  return { search, change };
}
