import { Suspense, lazy } from 'react';
import { ApiError } from '@/api/api-error';
import { useErrorWords } from './use-error-words';

const Refusal = lazy(() => import('./refusal').then((module) => ({ default: module.Refusal })));
const FaultText = lazy(() =>
  import('./fault-text').then((module) => ({ default: module.FaultText })),
);

/** What failed, in a sentence or two; of a refusal (403) also as whom it was asked and who may, of a wrong answer or setting where it stands. */
export function ErrorText({ error }: { error: unknown }) {
  const { text } = useErrorWords()(error);
  if (!(error instanceof ApiError)) return text;
  const { failure } = error;
  if (error.status !== 403 && failure.kind !== 'contract' && failure.kind !== 'setup') return text;
  return (
    <Suspense fallback={text}>
      {error.status === 403 ? <Refusal error={error} /> : <FaultText error={error} />}
    </Suspense>
  );
}
