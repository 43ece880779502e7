import { http } from 'msw/core/http';
import { endpoints } from '@/contract/endpoints';
import { demoEndpoints } from '@/contract/endpoints/demo';
import type { DemoState } from '@/contract/demo';
import { faultChange, roleChange } from '@/contract/demo';
import { worldChange } from '@/contract/demo-world';
import { setWorldEndpoint } from '@/contract/endpoints/demo-world';
import { notFound } from '@mocks/store/problems';
import type { OperationName } from '@mocks/store/operations';
import type { StoreService } from '@mocks/store/service';
import { problemResponse } from './problem-response';
import { toHandler, type DemoBehaviour } from './to-handler';

/** Every operation of the contract, answered by the store; no slash at the end of `baseUrl`. */
export function apiHandlers(baseUrl: string, store: StoreService, behaviour: DemoBehaviour) {
  // Object.keys forgets the names' type
  const names = Object.keys(endpoints) as OperationName[];
  return [
    ...demoHandlers(baseUrl, store, behaviour),
    ...names.map((name) =>
      toHandler(
        endpoints[name],
        baseUrl,
        (input, empty) => store.answer(name, input, empty),
        behaviour,
      ),
    ),
    http.all(`${baseUrl}/*`, ({ request }) =>
      problemResponse(
        notFound(`${request.method} ${new URL(request.url).pathname} is no operation of this API.`),
      ),
    ),
  ];
}

function demoHandlers(
  baseUrl: string,
  store: StoreService,
  { switches: { faults, roles, worlds } }: DemoBehaviour,
) {
  const state = async (): Promise<{ answer: DemoState }> => ({
    answer: { ...(await store.state()), fault: faults.get(), role: roles.get() },
  });
  return [
    toHandler(demoEndpoints.state, baseUrl, state),
    toHandler(demoEndpoints.setFault, baseUrl, (input) => {
      faults.set(faultChange.parse(input).fault);
      return state();
    }),
    toHandler(demoEndpoints.setRole, baseUrl, (input) => {
      roles.set(roleChange.parse(input).role);
      return state();
    }),
    toHandler(setWorldEndpoint, baseUrl, (input) => {
      worlds.set(worldChange.parse(input).streamers);
      return state();
    }),
    toHandler(demoEndpoints.tour, baseUrl, async () => ({ answer: await store.tour() })),
    toHandler(demoEndpoints.reset, baseUrl, async () => {
      await store.forget();
      return state();
    }),
  ];
}
