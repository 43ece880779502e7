import type { KeptAnswers } from './kept-answers';
import { keptPlace } from './kept-place';

let store: Promise<KeptAnswers> | null = null;

/** Where answers are kept. Rejects where the browser refuses it. */
export function keptStore(): Promise<KeptAnswers> {
  store ??= keptPlace().then(async (place) => {
    const { keptAnswers } = await import('./kept-answers');
    return keptAnswers(place);
  });
  return store;
}
