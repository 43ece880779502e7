import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { explorerEndpoints } from '@/contract/endpoints/explorer';
import type { crossQuery, explorerFilters, explorerQuery, exportQuery } from '@/contract/explorer';
import { call, stream } from './client';

export const explorerPages = (query: Omit<z.input<typeof explorerQuery>, 'cursor'>) =>
  infiniteQueryOptions({
    queryKey: ['explorer', 'list', query],
    queryFn: ({ pageParam, signal }) =>
      call(explorerEndpoints.explorer, {
        query: { ...query, ...(pageParam !== null && { cursor: pageParam }) },
        signal,
      }),
    // the first page has no cursor
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
  });

export const complaintTrendQuery = (filters: z.input<typeof explorerFilters>) =>
  queryOptions({
    queryKey: ['explorer', 'trend', filters],
    queryFn: ({ signal }) => call(explorerEndpoints.complaintTrend, { query: filters, signal }),
    placeholderData: keepPreviousData,
  });

export const complaintCrossQuery = (query: z.input<typeof crossQuery>) =>
  queryOptions({
    queryKey: ['explorer', 'cross', query],
    queryFn: ({ signal }) => call(explorerEndpoints.complaintCross, { query, signal }),
    placeholderData: keepPreviousData,
  });

export const complaintQuery = (complaintId: string) =>
  queryOptions({
    queryKey: ['explorer', 'complaint', complaintId],
    queryFn: ({ signal }) => call(explorerEndpoints.complaint, { params: { complaintId }, signal }),
  });

/** The filtered complaints as CSV, beginning with a byte-order mark, sent as it is read; ends when `signal` does. */
export const exportComplaints = (query: z.input<typeof exportQuery>, signal: AbortSignal) =>
  stream(explorerEndpoints.complaintsExport, { query, signal });
