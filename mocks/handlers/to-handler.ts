import { http } from 'msw/core/http';
import type { Endpoint } from '@/contract/endpoint';
import type { Problem } from '@/contract/primitives';
import type { StoreAnswer } from '@mocks/store/service';
import { forbidden, serverFailure } from '@mocks/store/problems';
import type { FaultSwitch } from './faults';
import { parseRequest } from './parse-request';

export interface MisbehaviourSettings {
  faults: FaultSwitch;
  /** How long `slow` holds an answer back, milliseconds. */
  slowMs: number;
}

const METHODS = { GET: http.get, POST: http.post, PUT: http.put, DELETE: http.delete };

const json = (status: number, body: unknown) => Response.json(body, { status });

export const problemResponse = (problem: Problem) =>
  new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { 'Content-Type': 'application/problem+json' },
  });

/**
 * One operation of the contract as an MSW handler: the request parsed by the endpoint's schemas, the answer checked by
 * them too. `misbehaviour` is left out for the demo panel's own operations, which always work.
 */
export function toHandler(
  endpoint: Endpoint,
  baseUrl: string,
  answer: (input: Record<string, unknown>, empty: boolean) => Promise<StoreAnswer>,
  misbehaviour?: MisbehaviourSettings,
) {
  const url = baseUrl + endpoint.path.replace(/\{(\w+)\}/g, ':$1');
  return METHODS[endpoint.method](url, async ({ request, params }) => {
    const fault = misbehaviour?.faults.get() ?? 'none';
    if (fault === 'offline') return Response.error();
    if (fault === 'slow') await pause(misbehaviour?.slowMs ?? 0);
    if (fault === 'failing') return problemResponse(serverFailure('The demo was told to fail.'));
    if (fault === 'forbidden') return problemResponse(forbidden());
    const parsed = await parseRequest(endpoint, request, params);
    if ('problem' in parsed) return problemResponse(parsed.problem);
    try {
      const result = await answer(parsed.input, fault === 'empty');
      if ('problem' in result) return problemResponse(result.problem);
      return checked(endpoint, result.answer);
    } catch (error) {
      return problemResponse(serverFailure(error instanceof Error ? error.message : String(error)));
    }
  });
}

function checked(endpoint: Endpoint, answer: unknown): Response {
  const parsed = endpoint.answer.safeParse(answer);
  if (parsed.success) return json(endpoint.status, parsed.data);
  const fields = parsed.error.issues.map((issue) => `/${issue.path.join('/')}: ${issue.message}`);
  return problemResponse(
    serverFailure(`${endpoint.id} broke its contract at ${fields.slice(0, 5).join('; ')}`),
  );
}

const pause = (milliseconds: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
