import {
  infiniteQueryOptions,
  keepPreviousData,
  mutationOptions,
  queryOptions,
  type QueryClient,
} from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { repliesEndpoints as endpoints } from '@/contract/endpoints/replies';
import type { NewReply, Reply, ReplyDecision, repliesQuery } from '@/contract/replies';
import { call } from './client';

/** What is said in a streamer's name, newest first. */
export const streamerRepliesQuery = (streamerId: string) =>
  queryOptions({
    queryKey: ['streamer', streamerId, 'replies'],
    queryFn: ({ signal }) => call(endpoints.streamerReplies, { params: { streamerId }, signal }),
  });

export const replyQuery = (replyId: string) =>
  queryOptions({
    queryKey: ['reply', replyId],
    queryFn: ({ signal }) => call(endpoints.reply, { params: { replyId }, signal }),
  });

export type RepliesListInput = Omit<z.input<typeof repliesQuery>, 'cursor'>;

/** One page of everybody's replies; `cursor` null for the first. */
export const fetchRepliesPage = (
  query: RepliesListInput,
  cursor: string | null,
  signal: AbortSignal,
) => call(endpoints.replies, { query: { ...query, ...(cursor !== null && { cursor }) }, signal });

/** Everybody's, those waiting longest first. */
export const repliesPages = (query: RepliesListInput) =>
  infiniteQueryOptions({
    queryKey: ['replies', query],
    queryFn: ({ pageParam, signal }) => fetchRepliesPage(query, pageParam, signal),
    // the first page has no cursor
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
  });

function keep(
  reply: Reply,
  _sent: unknown,
  _before: unknown,
  { client }: { client: QueryClient },
): void {
  client.setQueryData(replyQuery(reply.replyId).queryKey, reply);
  const { streamerId } = reply.streamer;
  for (const queryKey of [streamerRepliesQuery(streamerId).queryKey, ['replies']]) {
    // what was written is done, however long others take to hear of it
    void client.invalidateQueries({ queryKey });
  }
}

/** The same key for every try of one form, so that a retry never submits twice. */
export const submitReply = mutationOptions({
  mutationKey: ['replies', 'submit'],
  mutationFn: ({ reply, key }: { reply: NewReply; key: string }) =>
    call(endpoints.submitReply, { body: reply, idempotencyKey: key }),
  onSuccess: keep,
});

/** Decides on the version that was read; one that has changed meanwhile is refused with 409. */
export const decideReply = mutationOptions({
  mutationKey: ['replies', 'decide'],
  mutationFn: ({
    replyId,
    version,
    decision,
  }: {
    replyId: string;
    version: number;
    decision: ReplyDecision;
  }) => call(endpoints.decideReply, { params: { replyId }, version, body: decision }),
  onSuccess: keep,
});
