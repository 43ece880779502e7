import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { findingsEndpoints } from '@/contract/endpoints/findings';
import type { findingEvidenceQuery, marketFindingsQuery } from '@/contract/findings';
import type { FindingRule } from '@/domain/finding-names';
import { call } from './client';
import { cursorOf } from './cursor';

export const findingsQuery = (streamerId: string, window: string) =>
  queryOptions({
    queryKey: ['streamer', streamerId, 'findings', window],
    queryFn: ({ signal }) =>
      call(findingsEndpoints.findings, { params: { streamerId }, query: { window }, signal }),
    placeholderData: keepPreviousData,
  });

type EvidenceInput = Omit<z.input<typeof findingEvidenceQuery>, 'cursor'>;

/** One page outside the cache, for an export that walks them all. */
export const fetchEvidencePage = (
  streamerId: string,
  rule: FindingRule,
  query: EvidenceInput,
  cursor: string | null,
  signal: AbortSignal,
) =>
  call(findingsEndpoints.findingEvidence, {
    params: { streamerId, rule },
    query: { ...query, ...cursorOf(cursor) },
    signal,
  });

export const evidencePages = (streamerId: string, rule: FindingRule, query: EvidenceInput) =>
  infiniteQueryOptions({
    queryKey: ['streamer', streamerId, 'findings', rule, query],
    queryFn: ({ pageParam, signal }) =>
      fetchEvidencePage(streamerId, rule, query, pageParam, signal),
    // the first page has no cursor
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
  });

export const marketFindingsQueryOf = (query: z.input<typeof marketFindingsQuery>) =>
  queryOptions({
    queryKey: ['findings', query],
    queryFn: ({ signal }) => call(findingsEndpoints.marketFindings, { query, signal }),
    placeholderData: keepPreviousData,
  });
