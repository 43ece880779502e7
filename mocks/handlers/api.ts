import { http } from 'msw/core/http';
import type { Endpoint } from '@/contract/endpoint';
import { endpoints } from '@/contract/endpoints';
import { demoEndpoints } from '@/contract/endpoints/demo';
import type { DemoState } from '@/contract/demo';
import { faultChange, roleChange } from '@/contract/demo';
import { worldChange } from '@/contract/demo-world';
import { setWorldEndpoint } from '@/contract/endpoints/demo-world';
import { encodeAnswer } from '@mocks/store/encode-answer';
import { notFound } from '@mocks/store/problems';
import type { OperationName } from '@mocks/store/operations';
import type { StoreService } from '@mocks/store/service';
import { problemResponse } from './problem-response';
import { createRoutes, type Route } from './route';
import { toRoute, type DemoBehaviour } from './to-route';

/** Every operation of the contract, answered by the store; no slash at the end of `baseUrl`. */
export function apiHandlers(baseUrl: string, store: StoreService, behaviour: DemoBehaviour) {
  // Object.keys forgets the names' type
  const names = Object.keys(endpoints) as OperationName[];
  return [
    handlerOf(baseUrl, [
      ...demoRoutes(store, behaviour),
      ...names.map((name) =>
        toRoute(endpoints[name], (input, empty) => store.answer(name, input, empty), behaviour),
      ),
    ]),
  ];
}

/** One MSW handler for everything below `baseUrl`; what is no operation is answered with a problem. */
export function handlerOf(baseUrl: string, routes: readonly Route[]) {
  const find = createRoutes(routes);
  return http.all(`${baseUrl}/*`, ({ request }) => {
    const { pathname } = new URL(request.url);
    const found = find(
      request.method,
      pathname.slice(new URL(baseUrl, request.url).pathname.length),
    );
    if (found) return found.route.respond(request, found.params);
    return problemResponse(notFound(`${request.method} ${pathname} is no operation of this API.`));
  });
}

function demoRoutes(store: StoreService, { switches: { faults, roles, worlds } }: DemoBehaviour) {
  const toOwnRoute = (endpoint: Endpoint, answer: (input: unknown) => Promise<unknown>) =>
    toRoute(endpoint, async (input) => encodeAnswer(endpoint, await answer(input)));
  const state = async (): Promise<DemoState> => ({
    ...(await store.state()),
    fault: faults.get(),
    role: roles.get(),
  });
  return [
    toOwnRoute(demoEndpoints.state, state),
    toOwnRoute(demoEndpoints.setFault, (input) => {
      faults.set(faultChange.parse(input).fault);
      return state();
    }),
    toOwnRoute(demoEndpoints.setRole, (input) => {
      roles.set(roleChange.parse(input).role);
      return state();
    }),
    toOwnRoute(setWorldEndpoint, (input) => {
      worlds.set(worldChange.parse(input).streamers);
      return state();
    }),
    toOwnRoute(demoEndpoints.tour, () => store.tour()),
    toOwnRoute(demoEndpoints.reset, async () => {
      await store.forget();
      return state();
    }),
  ];
}
