import { useTranslation } from 'react-i18next';
import type { CaseRow } from '@/contract/cases';
import type { CaseFacet, CaseFilter } from './case-filters';

/** Filters of the list in words. A streamer is known by name once a case that names it has come. */
export function useCaseFilterWords(rows: readonly CaseRow[]) {
  const { t } = useTranslation(['cases', 'case', 'common']);

  const value = (facet: CaseFacet, one: string): string => {
    if (facet === 'status') return t(`case:status.${one}`);
    if (facet === 'due') return t(`dueBand.${one}`);
    return one === '' ? t('unassigned') : one;
  };

  const nameOf = (streamerId: string) =>
    rows
      .flatMap(({ streamers }) => streamers)
      .find((streamer) => streamer.streamerId === streamerId)?.displayName ?? streamerId;

  const filter = (one: CaseFilter): string => {
    if (one.kind === 'text') return t('common:filters.text', { text: one.text });
    const [facet, told] =
      one.kind === 'streamer'
        ? [t('facet.streamer'), nameOf(one.text)]
        : [t(`facet.${one.facet}`), value(one.facet, one.value)];
    return t('common:filters.value', { facet, value: told });
  };

  return { value, filter };
}
