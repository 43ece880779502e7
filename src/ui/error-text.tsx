import { Suspense, lazy } from 'react';
import { ApiError } from '@/api/api-error';
import { useErrorWords } from './use-error-words';

const Refusal = lazy(() => import('./refusal').then((module) => ({ default: module.Refusal })));

/** What failed, in a sentence or two; of a refusal (403) also as whom it was asked and who may. */
export function ErrorText({ error }: { error: unknown }) {
  const { text } = useErrorWords()(error);
  if (!(error instanceof ApiError) || error.status !== 403) return text;
  return (
    <Suspense fallback={text}>
      <Refusal error={error} />
    </Suspense>
  );
}
