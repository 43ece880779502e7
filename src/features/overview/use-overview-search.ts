import { getRouteApi } from '@tanstack/react-router';
import type { OverviewSearch } from './search';

const route = getRouteApi('/overview');

/** What the overview's URL holds, and a way to change a part of it that keeps the rest and the scroll. */
export function useOverviewSearch() {
  const search: OverviewSearch = route.useSearch();
  const navigate = route.useNavigate();
  const change = (
    part: { [Key in keyof OverviewSearch]?: OverviewSearch[Key] | undefined },
    replace = true,
  ) =>
    void navigate({
      search: (old: OverviewSearch) => ({ ...old, ...part }),
      replace,
      resetScroll: false,
    });
  return { search, change };
}
