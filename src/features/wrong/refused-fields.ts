import { ApiError } from '@/api/api-error';
import { fieldOf, type FieldName, type FieldProblem } from './complaint-fields';

/** What to say at a field: one of the form's own sentences, or what the server said of it. */
export type Problems = Partial<Record<FieldName, FieldProblem | { detail: string }>>;

/** Which fields the server did not accept, with its own words. Empty when it failed for another reason. */
export function refusedFields(error: Error): Problems {
  if (!(error instanceof ApiError) || error.failure.kind !== 'problem') return {};
  const problems: Problems = {};
  for (const { pointer, detail } of error.failure.problem.errors ?? []) {
    const name = fieldOf(pointer.split('/')[1] ?? '');
    if (name) problems[name] = { detail };
  }
  return problems;
}
