/** The files of one build that a page needs to open without the network, as a build names them in its service worker. */
export interface Shell {
  /** Changes with any of the files. */
  version: string;
  /** The script a page of this build begins with, which tells a page's own build. */
  entry: string;
  /** Relative to the scope, in the order in which they are fetched; the page itself is the empty string. */
  files: readonly string[];
}

/** What a page tells the service worker, or asks of it over a port. */
export const MESSAGES = {
  /** Keep the shell now: the page has come to rest. */
  keep: 'castcheck:keep-shell',
  /** Answers the entry of the worker's build. */
  which: 'castcheck:which-build',
  /** Stop waiting for the older version's pages to be closed. */
  takeOver: 'castcheck:take-over',
} as const;
