import { useRouter, useRouterState, type LinkProps } from '@tanstack/react-router';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The search a stored path asked for, so that what its page no longer understands can be told. */
    asked?: string;
  }
}

/** The page as it stands, below the app's base: what a saved view stores. */
export const useCurrentPath = (): string =>
  useRouterState({ select: ({ location }) => location.pathname + location.searchStr });

/** A stored path as something a link or `navigate` takes; what its page no longer understands falls away and is told. */
export function useStoredPath() {
  const router = useRouter();
  return (path: string) => {
    // only the path is used: whatever host it may name is not gone to
    const { pathname, search } = new URL(path, window.location.origin);
    const stored = router.buildLocation({
      to: pathname,
      search: router.options.parseSearch(search),
    });
    // as the router itself does with an address when the app is opened; with a link's search it doesn't
    const { search: understood } = router.buildLocation({
      to: pathname,
      search: true,
      _fromLocation: stored,
      _includeValidateSearch: true,
    });
    const target = { to: pathname, search: understood, state: { asked: search } };
    // the router knows its own paths by type; a stored one may be of a page that is no more
    return target as Pick<LinkProps, 'to' | 'search' | 'state'>;
  };
}
