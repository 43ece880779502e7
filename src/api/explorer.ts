import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { endpoints } from '@/contract/endpoints';
import type { crossQuery, explorerFilters, explorerQuery, exportQuery } from '@/contract/explorer';
import { call, stream } from './client';

export const explorerPages = (query: Omit<z.input<typeof explorerQuery>, 'cursor'>) =>
  infiniteQueryOptions({
    queryKey: ['explorer', 'list', query],
    queryFn: ({ pageParam, signal }) =>
      call(endpoints.explorer, {
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
    queryFn: ({ signal }) => call(endpoints.complaintTrend, { query: filters, signal }),
    placeholderData: keepPreviousData,
  });

export const complaintCrossQuery = (query: z.input<typeof crossQuery>) =>
  queryOptions({
    queryKey: ['explorer', 'cross', query],
    queryFn: ({ signal }) => call(endpoints.complaintCross, { query, signal }),
    placeholderData: keepPreviousData,
  });

export const complaintQuery = (complaintId: string) =>
  queryOptions({
    queryKey: ['explorer', 'complaint', complaintId],
    queryFn: ({ signal }) => call(endpoints.complaint, { params: { complaintId }, signal }),
  });

/** The filtered complaints as CSV, beginning with a byte-order mark, sent as it is read; ends when `signal` does. */
export const exportComplaints = (query: z.input<typeof exportQuery>, signal: AbortSignal) =>
  stream(endpoints.complaintsExport, { query, signal });
