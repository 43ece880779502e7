import type { ComplaintFacet } from './complaint-facets';
import { toggled } from './complaint-facets';
import { dossierSearch } from './search';
import { useDossierSearch } from './use-dossier-search';

/** Turns complaint filters on and off in the URL. */
export function useComplaintFilters() {
  const { search, change } = useDossierSearch();
  const toggle = (facet: ComplaintFacet, value: string) => {
    const chosen: readonly string[] | undefined = search[facet];
    // a facet's value comes as text from the answer; the URL's own schema says whether it is one
    const { category, status, outcome, counted } = dossierSearch.parse({
      ...search,
      [facet]: toggled(chosen, value),
    });
    change({ category, status, outcome, counted });
  };
  const clear = () =>
    change({ category: undefined, status: undefined, outcome: undefined, counted: undefined });
  return { search, toggle, clear };
}
