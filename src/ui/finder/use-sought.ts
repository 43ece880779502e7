import { useLocation, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** What stood in the search box of this page. */
    sought?: string;
  }
}

/**
 * The text of the search box, kept with the page's place in the browser's history: the back button brings it back.
 * Not in the address, since a pasted share text may name whoever shared it.
 */
export function useSought() {
  const navigate = useNavigate();
  const sought = useLocation({ select: ({ state }) => state.sought ?? '' });
  const keep = useCallback(
    async (text: string) => {
      if (text === sought) return;
      await navigate({
        to: '.',
        search: true,
        hash: true,
        state: (before) => ({ ...before, sought: text }),
        replace: true,
        resetScroll: false,
      });
    },
    [navigate, sought],
  );
  return { sought, keep };
}
