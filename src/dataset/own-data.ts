/** Under which name the browser's storage tells which dataset is kept in the demo's place. */
export const OWN_DATA = 'castcheck.own';

/** Names the dataset that was opened in this browser; null where there is none, or where the browser refuses storage. */
export function ownDataId(): string | null {
  try {
    return localStorage.getItem(OWN_DATA);
  } catch {
    return null;
  }
}

/** Tells its writes, and what is kept of it, from those of the demo and of another dataset. */
export const ownWorld = (id: string) => `own ${id}`;

/** The database of what was written to it. */
export const OWN_WRITES = 'castcheck-own-writes';

/** Under which name the numbers of complaints are stored that were filed on it, or on what there is without. */
export const filedUnder = (id: string | null) =>
  id === null ? 'castcheck.filed' : `castcheck.filed ${ownWorld(id)}`;
