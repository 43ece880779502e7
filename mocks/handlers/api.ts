import { http } from 'msw/core/http';
import { demoEndpoints, endpoints } from '@/contract/endpoints';
import type { DemoState } from '@/contract/demo';
import { faultChange } from '@/contract/demo';
import { notFound } from '@mocks/store/problems';
import type { OperationName } from '@mocks/store/operations';
import type { StoreService } from '@mocks/store/service';
import { problemResponse, toHandler, type MisbehaviourSettings } from './to-handler';

/** Every operation of the contract, answered by the store; no slash at the end of `baseUrl`. */
export function apiHandlers(
  baseUrl: string,
  store: StoreService,
  misbehaviour: MisbehaviourSettings,
) {
  // Object.keys forgets the names' type
  const names = Object.keys(endpoints) as OperationName[];
  return [
    ...demoHandlers(baseUrl, store, misbehaviour),
    ...names.map((name) =>
      toHandler(
        endpoints[name],
        baseUrl,
        (input, empty) => store.answer(name, input, empty),
        misbehaviour,
      ),
    ),
    http.all(`${baseUrl}/*`, ({ request }) =>
      problemResponse(
        notFound(`${request.method} ${new URL(request.url).pathname} is no operation of this API.`),
      ),
    ),
  ];
}

function demoHandlers(baseUrl: string, store: StoreService, { faults }: MisbehaviourSettings) {
  const state = async (): Promise<{ answer: DemoState }> => ({
    answer: { ...(await store.state()), fault: faults.get() },
  });
  return [
    toHandler(demoEndpoints.state, baseUrl, state),
    toHandler(demoEndpoints.setFault, baseUrl, (input) => {
      faults.set(faultChange.parse(input).fault);
      return state();
    }),
    toHandler(demoEndpoints.reset, baseUrl, async () => {
      await store.forget();
      return state();
    }),
  ];
}
