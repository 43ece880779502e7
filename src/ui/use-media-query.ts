import { useCallback, useSyncExternalStore } from 'react';

/**
 * Whether a media query matches now; follows it. For what a style sheet alone can't do, such as another list.
 * False in a frame that the build draws, for whatever screen.
 */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  );
}
