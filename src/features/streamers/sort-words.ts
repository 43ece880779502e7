import type { TFunction } from 'i18next';
import { SORT_FIELDS } from '@/contract/choices';
import { parseSort } from './register-columns';
import type { RegisterSearch } from './search';

type Sort = RegisterSearch['sort'];

/** Every order of the register, each highest first and then lowest; the name A to Z first. */
export const SORTS: readonly Sort[] = SORT_FIELDS.flatMap((field): Sort[] =>
  field === 'displayName' ? [field, `-${field}`] : [`-${field}`, field],
);

/** An order in words; `t` of the namespace `streamers`. */
export function sortWords(sort: Sort, t: TFunction<'streamers'>): string {
  const { field, descending } = parseSort(sort);
  if (field === 'displayName') return t(descending ? 'sort.nameDescending' : 'sort.nameAscending');
  return t(descending ? 'sort.descending' : 'sort.ascending', { column: t(`column.${field}`) });
}
