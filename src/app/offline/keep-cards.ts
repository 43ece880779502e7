import type { Query, QueryClient } from '@tanstack/react-query';
import { isUnreachable } from '@/api/api-error';
import type { KeptAnswers } from '@/api/kept-answers';

/** What belongs to every card. */
const SHARED = 'meta';

interface Surroundings {
  store: KeptAnswers;
  contract: string;
  /** Of the card that is open, or null. */
  openCard: () => string | null;
}

/** The card an answer is kept with: a streamer's own while its card is open, or an empty string for what belongs to all; null for the rest. */
function cardOf([resource, id]: readonly unknown[], openCard: string | null): string | null {
  if (resource === SHARED) return '';
  return resource === 'streamer' && id === openCard ? openCard : null;
}

/**
 * Keeps what the API answers while a card is open; puts it back, with the time it is from, where a request for it
 * does not get through. That the request failed stays known to the query, and so to what shows it. Answers how to stop.
 */
export function keepCards(
  client: QueryClient,
  { store, contract, openCard }: Surroundings,
): () => void {
  const cache = client.getQueryCache();

  const keep = ({ queryHash, queryKey, state }: Query) => {
    const streamerId = cardOf(queryKey, openCard());
    if (streamerId === null) return;
    const { data, dataUpdatedAt: fetchedAt } = state;
    // a full disk or a closed one keeps nothing, and harms nothing
    store
      .put({ id: queryHash, streamerId, queryKey, data, fetchedAt, contract })
      .catch(() => undefined);
  };

  const putBack = async (query: Query) => {
    if (query.state.data !== undefined || cardOf(query.queryKey, openCard()) === null) return;
    const kept = await store.get(query.queryHash, contract).catch(() => undefined);
    // an answer may have come meanwhile
    if (!kept || query.state.data !== undefined) return;
    const { error } = query.state;
    query.setData(kept.data, { updatedAt: kept.fetchedAt, manual: true });
    if (error) query.setState({ status: 'error', error, isInvalidated: true });
  };

  const unreachable = ({ state: { error, fetchFailureReason } }: Query) =>
    isUnreachable(error ?? fetchFailureReason);
  // what failed before this was listening
  for (const query of cache.getAll()) {
    if (query.state.status === 'success') keep(query);
    else if (unreachable(query)) void putBack(query);
  }
  return cache.subscribe((event) => {
    if (event.type !== 'updated') return;
    const { action, query } = event;
    if (action.type === 'success' && !action.manual) keep(query);
    if ((action.type === 'failed' || action.type === 'error') && isUnreachable(action.error)) {
      void putBack(query);
    }
  });
}
