/** Every screen that needs no name of a thing to open: where it is, its word, and its key after `g`. */
export const SCREENS = [
  { to: '/overview', word: 'nav.overview', key: 'o' },
  { to: '/streamers', word: 'nav.register', key: 's' },
  { to: '/complaints', word: 'nav.complaints', key: 'c' },
  { to: '/findings', word: 'nav.findings', key: 'r' },
  { to: '/compare', word: 'nav.compare', key: 'v' },
  { to: '/signals', word: 'nav.signals', key: 'i' },
  { to: '/cases', word: 'nav.cases', key: 'a' },
  { to: '/watchlist', word: 'nav.watchlist', key: 'w' },
] as const;

export const HOME = { to: '/', word: 'nav.home', key: 'h' } as const;
