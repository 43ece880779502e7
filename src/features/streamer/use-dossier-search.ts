import { getRouteApi } from '@tanstack/react-router';
import type { DossierSearch } from './search';

const route = getRouteApi('/streamers/$streamerId');

/** What the dossier's URL holds, and a way to change a part of it that keeps the rest and the scroll. */
export function useDossierSearch() {
  const search: DossierSearch = route.useSearch();
  const navigate = route.useNavigate();
  const change = (part: { [Key in keyof DossierSearch]?: DossierSearch[Key] | undefined }) =>
    void navigate({
      search: (old: DossierSearch) => ({ ...old, ...part }),
      replace: true,
      resetScroll: false,
    });
  return { search, change };
}
