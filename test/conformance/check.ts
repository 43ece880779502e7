import type { Endpoint } from '@/contract/endpoint';
import { problem } from '@/contract/primitives';
import type { Role } from '@/contract/roles';
import type { Answer, Ask } from './ask';
import type { Known } from './known';
import type { Name } from './requests';

/** Where a server differs from the contract. */
export interface Fault {
  /** JSON pointer into the answer, or what else is meant: `status`, `Content-Type`. */
  at: string;
  expected: string;
  got: string;
}

export interface Context {
  ask: Ask;
  known: Known;
  /** As whom it can be asked, beside whoever the server takes the caller for. */
  roles: readonly Role[];
  /** Pages of a list that are walked, at most. */
  pages: number;
}

/** What was found, or why it could not be looked at. */
export type Outcome = Fault[] | { skipped: string };

export interface Check {
  name: Name;
  endpoint: Endpoint;
  /** What the server should do, in words that follow on its name. */
  claim: string;
  writes: boolean;
  run: (context: Context) => Promise<Outcome>;
}

export const NOTHING_THERE = { skipped: 'the server has nothing of the kind' };

/** Short enough for a line. */
export function told(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}

export const fault = (at: string, expected: unknown, got: unknown): Fault => ({
  at,
  expected: told(expected),
  got: told(got),
});

export const differs = (at: string, expected: unknown, got: unknown): Fault[] =>
  JSON.stringify(expected) === JSON.stringify(got) ? [] : [fault(at, expected, got)];

/** Whether it is refused as problem details with this status, and names the field where one is given. */
export function refusal(answer: Answer, status: number, pointer?: string): Fault[] {
  if (answer.status !== status) return [fault('status', status, answer.status)];
  if (answer.type?.startsWith('application/problem+json') !== true) {
    return [fault('Content-Type', 'application/problem+json', answer.type ?? 'none')];
  }
  const parsed = problem.safeParse(answer.json);
  if (!parsed.success) return [fault('', 'problem details (RFC 9457)', answer.json)];
  const named = parsed.data.errors?.map((error) => error.pointer) ?? [];
  return [
    ...differs('/status', status, parsed.data.status),
    ...(pointer === undefined || named.includes(pointer)
      ? []
      : [fault('/errors', `one with the pointer ${pointer}`, named)]),
  ];
}
