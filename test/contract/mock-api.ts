import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Endpoint } from '@/contract/endpoint';
import { createMockServer } from '@mocks/node';
import { generate } from '@mocks/world/generate';
import { readAnswer, toRequest, type Answer, type Asked } from '../conformance/ask';

export const SEED = 7;
export const { dataset } = generate(SEED, { streamers: 200 });

/** The mock API over a small world, for the tests of one file; what a test writes or breaks is undone after it. */
export function useMockApi() {
  let api: Awaited<ReturnType<typeof createMockServer>> | null = null;
  const running = () => {
    if (!api) throw new Error('The mock API is asked before the tests began');
    return api;
  };
  beforeAll(async () => {
    api = await createMockServer(dataset, { seed: SEED, slowMs: 1 });
    api.server.listen({ onUnhandledRequest: 'error' });
  });
  afterEach(async () => {
    running().faults.set('none');
    running().roles.set('regulator');
    await running().service.forget();
  });
  afterAll(() => running().server.close());

  /** What comes back, unread. */
  const open = (endpoint: Endpoint, asked: Asked = {}): Promise<Response> =>
    fetch(toRequest(running().baseUrl, endpoint, asked));
  const ask = async (endpoint: Endpoint, asked: Asked = {}): Promise<Answer> =>
    readAnswer(await open(endpoint, asked));

  return {
    ask,
    open,
    service: () => running().service,
    /** The answer by the contract; fails when the status or the shape is another. */
    read: async <E extends Endpoint>(endpoint: E, asked: Asked = {}) => {
      const { status, json } = await ask(endpoint, asked);
      if (status !== endpoint.status) throw new Error(`${status}: ${JSON.stringify(json)}`);
      return endpoint.answer.parse(json) as ReturnType<E['answer']['parse']>;
    },
    breakWith: (fault: Parameters<ReturnType<typeof running>['faults']['set']>[0]) =>
      running().faults.set(fault),
    /** Asks as somebody else from now on. */
    become: (role: Parameters<ReturnType<typeof running>['roles']['set']>[0]) =>
      running().roles.set(role),
  };
}

interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
  total: number;
}

/** Every item of a list, page by page. */
export async function walk<Item>(
  page: (cursor: Record<string, string>) => Promise<Page<Item>>,
): Promise<{ items: Item[]; total: number }> {
  const first = await page({});
  const items = [...first.items];
  let cursor = first.nextCursor;
  while (cursor !== null) {
    const next = await page({ cursor });
    items.push(...next.items);
    cursor = next.nextCursor;
  }
  return { items, total: first.total };
}
