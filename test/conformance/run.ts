import { readAnswer, toRequest, type Ask } from './ask';
import type { Check, Context, Outcome } from './check';
import { CHECKS } from './checks';
import { knownOn } from './known';
import type { Role } from '@/contract/roles';

export interface Target {
  /** No slash at its end. */
  baseUrl: string;
  headers?: Record<string, string>;
  /** Further headers, to be taken for somebody else. */
  headersAs?: Partial<Record<Role, Record<string, string>>>;
  /** Milliseconds an answer may take. */
  patience?: number;
}

/** Asks a server over HTTP. */
export function askOver({ baseUrl, headers = {}, headersAs = {}, patience = 30_000 }: Target): Ask {
  return async (endpoint, asked = {}, as) => {
    const request = toRequest(baseUrl, endpoint, asked);
    const own = as ? { ...headers, ...headersAs[as] } : headers;
    for (const [name, value] of Object.entries(own)) request.headers.set(name, value);
    return readAnswer(await fetch(request, { signal: AbortSignal.timeout(patience) }));
  };
}

interface RunSettings {
  ask: Ask;
  roles: readonly Role[];
  readOnly?: boolean;
  pages?: number;
  /** Which checks; all unless given. */
  only?: (check: Check) => boolean;
}

export interface Result {
  check: Check;
  outcome: Outcome;
}

/** Runs the checks one by one, and gives each result when it is there. */
export async function* conformance({
  ask,
  roles,
  readOnly = false,
  pages = 25,
  only = () => true,
}: RunSettings): AsyncGenerator<Result> {
  const known = await knownOn(ask, { readOnly });
  const context: Context = { ask, known, roles, pages };
  for (const check of CHECKS) {
    if (!only(check) || (readOnly && check.writes)) continue;
    yield { check, outcome: await outcomeOf(check, context) };
  }
}

/** A server that hangs up, or never answers, has failed the check. */
async function outcomeOf(check: Check, context: Context): Promise<Outcome> {
  try {
    return await check.run(context);
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    return [{ at: 'request', expected: 'an answer', got: String(cause) }];
  }
}
