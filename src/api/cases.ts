import {
  infiniteQueryOptions,
  keepPreviousData,
  mutationOptions,
  queryOptions,
  type QueryClient,
} from '@tanstack/react-query';
import type * as z from 'zod/mini';
import type { CaseChange, CaseFile, NewCase, casesQuery, newEvidence } from '@/contract/cases';
import { casesEndpoints as endpoints } from '@/contract/endpoints/cases';
import { call } from './client';

type ListInput = Omit<z.input<typeof casesQuery>, 'cursor'>;

export const casesPages = (query: ListInput) =>
  infiniteQueryOptions({
    queryKey: ['cases', query],
    queryFn: ({ pageParam, signal }) =>
      call(endpoints.cases, {
        query: { ...query, ...(pageParam !== null && { cursor: pageParam }) },
        signal,
      }),
    // the first page has no cursor
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
  });

/** One page outside the cache, for an export that walks them all. */
export const fetchCasesPage = (query: ListInput, cursor: string | null, signal: AbortSignal) =>
  call(endpoints.cases, { query: { ...query, ...(cursor !== null && { cursor }) }, signal });

export const caseQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId],
    queryFn: ({ signal }) => call(endpoints.case, { params: { caseId }, signal }),
  });

/** Figures in so many days before the rectification was ordered and after. */
export const caseRecheckQuery = (caseId: string, days: number) =>
  queryOptions({
    queryKey: ['case', caseId, 'recheck', days],
    queryFn: ({ signal }) =>
      call(endpoints.recheck, { params: { caseId }, query: { days }, signal }),
    placeholderData: keepPreviousData,
  });

/** The case as the API has left it; lists of cases, its recheck and signals that name their case are asked anew. */
function keep(
  file: CaseFile,
  _sent: unknown,
  _before: unknown,
  { client }: { client: QueryClient },
): void {
  const { queryKey } = caseQuery(file.caseId);
  client.setQueryData(queryKey, file);
  for (const touched of [['cases'], ['signals'], ['signal'], [...queryKey, 'recheck']]) {
    // what was written is done, however long others take to hear of it
    void client.invalidateQueries({ queryKey: touched });
  }
}

/** The same key for every try of one form, so that a retry never opens a second case. */
export const openCase = mutationOptions({
  mutationKey: ['cases', 'open'],
  mutationFn: ({ opening, key }: { opening: NewCase; key: string }) =>
    call(endpoints.openCase, { body: opening, idempotencyKey: key }),
  onSuccess: keep,
});

/** Changes the version that was read; one that has changed meanwhile is refused with 409. */
export const changeCase = mutationOptions({
  mutationKey: ['cases', 'change'],
  mutationFn: ({
    caseId,
    version,
    change,
  }: {
    caseId: string;
    version: number;
    change: CaseChange;
  }) => call(endpoints.changeCase, { params: { caseId }, body: change, version }),
  onSuccess: keep,
});

/** Whatever happened to the case meanwhile: a note conflicts with nothing. */
export const addCaseNote = mutationOptions({
  mutationKey: ['cases', 'note'],
  mutationFn: ({ caseId, note, key }: { caseId: string; note: string; key: string }) =>
    call(endpoints.addCaseNote, { params: { caseId }, body: { note }, idempotencyKey: key }),
  onSuccess: keep,
});

export const addCaseEvidence = mutationOptions({
  mutationKey: ['cases', 'evidence'],
  mutationFn: ({
    caseId,
    evidence,
    key,
  }: {
    caseId: string;
    evidence: z.input<typeof newEvidence>;
    key: string;
  }) =>
    call(endpoints.addCaseEvidence, { params: { caseId }, body: evidence, idempotencyKey: key }),
  onSuccess: keep,
});
