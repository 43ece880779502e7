import type { QueryClient } from '@tanstack/react-query';
import { isUnreachable } from '@/api/api-error';
import { keepCards } from './keep-cards';
import { keptStore } from '@/api/kept-store';
import { startShellWorker } from './shell-worker';

/** How often what did not get through is asked for again, milliseconds. */
const AGAIN_MS = 20_000;
const CARD = /^\/check\/([^/]+)/;

/** The streamer whose card is open, or one of the pages that belong to it. */
function cardAt(pathname: string): string | null {
  const id = CARD.exec(pathname)?.[1];
  return id === undefined ? null : decodeURIComponent(id);
}

/** A network that comes back is noticed by the browser; a server that does is not. */
function askAgain(client: QueryClient): void {
  setInterval(() => {
    if (document.visibilityState === 'hidden' || !navigator.onLine) return;
    void client.refetchQueries({
      type: 'active',
      predicate: ({ state }) => isUnreachable(state.error),
    });
  }, AGAIN_MS);
}

/** What goes on beside the pages and none of them waits for. `pathname`: the open page's, without a base path. */
export async function startBackground(client: QueryClient, pathname: () => string): Promise<void> {
  askAgain(client);
  if (import.meta.env.PROD) startShellWorker();
  try {
    keepCards(client, {
      store: await keptStore(),
      contract: import.meta.env.CONTRACT,
      openCard: () => cardAt(pathname()),
    });
  } catch {
    // without a place to keep cards in, they are read with the network only
  }
}
