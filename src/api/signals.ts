import {
  infiniteQueryOptions,
  keepPreviousData,
  mutationOptions,
  queryOptions,
} from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { signalsEndpoints as endpoints } from '@/contract/endpoints/signals';
import { DEFAULT_WINDOW } from '@/contract/primitives';
import type { newDisposition, signalsQuery } from '@/contract/signals';
import { call } from './client';

export type SignalsListInput = Omit<z.input<typeof signalsQuery>, 'cursor'>;

export const signalsPages = (query: SignalsListInput) =>
  infiniteQueryOptions({
    queryKey: ['signals', query],
    queryFn: ({ pageParam, signal }) =>
      call(endpoints.signals, {
        query: { ...query, ...(pageParam !== null && { cursor: pageParam }) },
        signal,
      }),
    // the first page has no cursor
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
  });

/** One page outside the cache, for an export that walks them all. */
export const fetchSignalsPage = (
  query: SignalsListInput,
  cursor: string | null,
  signal: AbortSignal,
) => call(endpoints.signals, { query: { ...query, ...(cursor !== null && { cursor }) }, signal });

/** What the home page asks: the market's first few that nobody has muted, over the usual window. */
export const NEWEST_IN_MARKET = {
  state: ['new', 'acknowledged'],
  window: DEFAULT_WINDOW,
  limit: 4,
} satisfies SignalsListInput;

/** The first few alone. */
export const newestSignals = (query: SignalsListInput) =>
  queryOptions({
    queryKey: ['signals', 'first', query],
    queryFn: ({ signal }) => call(endpoints.signals, { query, signal }),
    placeholderData: keepPreviousData,
  });

/** One signal with its chart. */
export const signalQuery = (signalId: string) =>
  queryOptions({
    queryKey: ['signal', signalId],
    queryFn: ({ signal }) => call(endpoints.signal, { params: { signalId }, signal }),
  });

/** Acknowledges, mutes or takes that back; every list with the signal and the signal itself are asked anew. */
export const setSignalDisposition = mutationOptions({
  mutationKey: ['signals', 'disposition'],
  mutationFn: ({
    signalId,
    disposition,
  }: {
    signalId: string;
    disposition: z.input<typeof newDisposition>;
  }) => call(endpoints.setSignalDisposition, { params: { signalId }, body: disposition }),
  onSuccess: async (_answer, { signalId }, _before, { client }) => {
    await Promise.all([
      client.invalidateQueries({ queryKey: ['signals'] }),
      client.invalidateQueries({ queryKey: signalQuery(signalId).queryKey }),
    ]);
  },
});
