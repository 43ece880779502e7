/** The groups in which the palette lists what it offers, in their order. */
export const GROUPS = ['watched', 'screens', 'views', 'actions', 'streamers'] as const;
export type Group = (typeof GROUPS)[number];

/** How an entry was chosen. */
export interface Choosing {
  /** With Shift held: a streamer's card instead of the dossier. */
  shift: boolean;
}

/** One thing the palette offers. */
export interface Entry {
  id: string;
  group: Group;
  label: string;
  detail?: string;
  /** The keys that do the same without the palette. */
  keys?: string;
  /** What else may be typed for it. */
  also?: string;
  /** A sentence to show instead of closing. */
  run: (how: Choosing) => void | Promise<string>;
}
