import { useFacetWords } from './use-facet-words';
import { FACETS, type FacetName, type FindingsSearch } from './search';

/** The change to the URL that sets one facet's values; none chosen is no filter. */
export const withValues = (facet: FacetName, values: readonly string[]): Partial<FindingsSearch> =>
  // the schema of the URL drops, field by field, any value that is not the facet's
  ({ [facet]: values.length > 0 ? values : undefined }) as Partial<FindingsSearch>;

/** Each filter in words and how to drop it, and how to drop them all. */
export function useChosen(search: FindingsSearch, change: (part: Partial<FindingsSearch>) => void) {
  const { chipWords } = useFacetWords();
  const chips = FACETS.flatMap((facet) =>
    (search[facet] ?? []).map((value) => ({
      text: chipWords(facet, value),
      onDrop: () =>
        change(
          withValues(
            facet,
            (search[facet] ?? []).filter((one) => one !== value),
          ),
        ),
    })),
  );
  const onClear = () => change({ category: undefined, platform: undefined, region: undefined });
  return { chips, onClear };
}
