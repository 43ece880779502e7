import type { Watchlist } from '@/contract/own-lists';
import type { StoreContext } from './context';
import { instantText } from './instants';

/** The watched streamers, last added first. */
export const watchlist = (context: StoreContext): Watchlist => ({
  items: [...context.desk.watched].toReversed().map(([streamerId, since]) => ({
    streamer: context.streamerRef(streamerId),
    since: instantText(since),
  })),
});

/** Throws a 404 problem for an unknown streamer. */
export function watch(context: StoreContext, input: { streamerId: string }): Watchlist {
  const streamerId = context.known(input.streamerId);
  if (!context.desk.watched.has(streamerId)) mark(context, streamerId, true);
  return watchlist(context);
}

/** Taking off whom nobody watches changes nothing. */
export function unwatch(context: StoreContext, { streamerId }: { streamerId: string }): Watchlist {
  if (context.desk.watched.has(streamerId)) mark(context, streamerId, false);
  return watchlist(context);
}

const mark = (context: StoreContext, streamerId: string, watched: boolean) =>
  context.write({
    kind: 'watch',
    at: context.present(),
    idempotencyKey: null,
    streamerId,
    watched,
  });
