import type { ComplaintsPage } from '@/contract/complaints';
import type { DossierSearch } from './search';

export const COMPLAINT_FACETS = ['counted', 'category', 'status', 'outcome'] as const;
export type ComplaintFacet = (typeof COMPLAINT_FACETS)[number];

/** Where the words of each facet's values are. */
export const FACET_WORDS: Record<ComplaintFacet, string> = {
  counted: 'domain:counted',
  category: 'domain:complaintCategory',
  status: 'domain:complaintStatus',
  outcome: 'domain:outcome',
};

export interface ChosenValue {
  facet: ComplaintFacet;
  value: string;
}

/** Every filter value that is on, in the order the facets are shown. */
export function chosenValues(search: DossierSearch): ChosenValue[] {
  return COMPLAINT_FACETS.flatMap((facet) =>
    (search[facet] ?? []).map((value) => ({ facet, value })),
  );
}

/** A facet's choice with one value turned on or off; no choice at all is undefined. */
export function toggled<Value extends string>(
  chosen: readonly Value[] | undefined,
  value: Value,
): Value[] | undefined {
  const rest = (chosen ?? []).filter((one) => one !== value);
  const next = rest.length === (chosen ?? []).length ? [...rest, value] : rest;
  return next.length > 0 ? next : undefined;
}

/** The values a facet offers with their counts, and those chosen that the answer no longer lists, at 0. */
export function offered(
  facet: ComplaintsPage['facets'][ComplaintFacet],
  chosen: readonly string[] | undefined,
): { value: string; count: number }[] {
  const listed = new Set(facet.map(({ value }) => value));
  const lost = (chosen ?? []).filter((value) => !listed.has(value));
  return [...facet, ...lost.map((value) => ({ value, count: 0 }))];
}
