import type { Endpoint } from '@/contract/endpoint';
import type { StoreAnswer } from '@mocks/store/encode-answer';
import { forbidden, serverFailure } from '@mocks/store/problems';
import { parseRequest } from './parse-request';
import { problemResponse } from './problem-response';
import type { Route } from './route';
import { streamResponse } from './stream-response';
import type { Switches } from './switches';

/** How the mock API behaves as a whole. */
export interface DemoBehaviour {
  switches: Switches;
  /** How long `slow` holds an answer back, milliseconds. */
  slowMs: number;
  /** Whether there is a network by which a real API would be reached; always, unless given. */
  reachable?: () => boolean;
}

/**
 * One operation of the contract as a route: the request parsed by the endpoint's schemas; the answer comes encoded. `behaviour` is left out for the demo panel's own operations, which always work, for anybody.
 */
export function toRoute(
  endpoint: Endpoint,
  answer: (input: Record<string, unknown>, empty: boolean) => Promise<StoreAnswer>,
  behaviour?: DemoBehaviour,
): Route {
  const respond: Route['respond'] = async (request, params) => {
    const fault = behaviour?.switches.faults.get() ?? 'none';
    const role = behaviour?.switches.roles.get() ?? 'regulator';
    if (fault === 'offline' || behaviour?.reachable?.() === false) return Response.error();
    if (fault === 'slow') await pause(behaviour?.slowMs ?? 0);
    if (fault === 'failing') return problemResponse(serverFailure('The demo was told to fail.'));
    if (fault === 'forbidden') return problemResponse(forbidden(role));
    if (endpoint.roles && !endpoint.roles.includes(role)) {
      return problemResponse(forbidden(role, endpoint.roles));
    }
    const parsed = await parseRequest(endpoint, request, params);
    if ('problem' in parsed) return problemResponse(parsed.problem);
    try {
      // the demo panel's own operations are anybody's; one of them sets a role itself
      const input = behaviour ? { ...parsed.input, role } : parsed.input;
      const ask = (more: object = {}) => answer({ ...input, ...more }, fault === 'empty');
      if (endpoint.streams) return await streamResponse(endpoint.streams, ask);
      const result = await ask();
      if ('problem' in result) return problemResponse(result.problem);
      const headers = { 'Content-Type': 'application/json' };
      return new Response(result.body, { status: endpoint.status, headers });
    } catch (error) {
      return problemResponse(serverFailure(error instanceof Error ? error.message : String(error)));
    }
  };
  return { endpoint, respond };
}

const pause = (milliseconds: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
