import { deleteDB } from 'idb';
import { forgetFilesBut } from '@/dataset/kept-files';
import { filedUnder, OWN_DATA, OWN_WRITES, ownDataId } from '@/dataset/own-data';
import { demoEndpoints } from '@/contract/endpoints/demo';
import { call } from './client';
import { answersOf } from './kept-answers';
import { keptPlace } from './kept-place';
import { keptStore } from './kept-store';

/** Everything this browser holds of the dataset on screen, if it is somebody's own, but its files. */
async function forgetTraces(): Promise<void> {
  // drafts, which go by ids that another dataset may have too
  sessionStorage.clear();
  const id = ownDataId();
  if (id === null) return;
  localStorage.removeItem(filedUnder(id));
  // who has not opened its database yet would make it anew
  await Promise.allSettled([call(demoEndpoints.state), keptStore()]);
  const place = await keptPlace().catch(() => '');
  await deleteDB(OWN_WRITES);
  if (place.includes(id)) await deleteDB(answersOf(place));
}

/**
 * Puts a dataset whose files are kept in this browser in the place of what is on screen, from the next load of the page
 * on. What was kept before it is forgotten with everything written to it. Rejects where the browser refuses storage.
 */
export async function putOwnData(id: string): Promise<void> {
  await forgetTraces();
  localStorage.setItem(OWN_DATA, id);
  await forgetFilesBut(id);
}

/** Forgets the files, what was written, and what was kept of the cards; the demo is back at the next load of the page. */
export async function forgetOwnData(): Promise<void> {
  await forgetTraces();
  await forgetFilesBut(null);
  localStorage.removeItem(OWN_DATA);
}

/** Lets go of files that were kept and not put in place. */
export const forgetUnused = () => forgetFilesBut(ownDataId());
