import { keptAnswers, type KeptAnswers } from '@/api/kept-answers';
import { keptPlace } from '@/app/kept-place';

let store: Promise<KeptAnswers> | null = null;

/** Where answers are kept. Rejects where the browser refuses it. */
export function keptStore(): Promise<KeptAnswers> {
  store ??= keptPlace().then(keptAnswers);
  return store;
}
