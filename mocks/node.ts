import { setupServer } from 'msw/node';
import type { Dataset } from '@/dataset/dataset';
import { apiHandlers } from './handlers/api';
import { switchesInMemory } from './handlers/switches';
import { createService } from './store/service';
import { writeLogInMemory, type WriteLog } from './store/write-log';

interface MockServerSettings {
  baseUrl?: string;
  seed?: number;
  log?: WriteLog;
  slowMs?: number;
}

/** The demo's API in Node, for tests: call `server.listen()` before and `server.close()` after. */
export async function createMockServer(dataset: Dataset, settings: MockServerSettings = {}) {
  const { baseUrl = 'http://castcheck.test/api/v1', seed = 0, slowMs = 50 } = settings;
  const service = await createService(dataset, seed, settings.log ?? writeLogInMemory());
  const switches = switchesInMemory();
  const server = setupServer(...apiHandlers(baseUrl, service, { switches, slowMs }));
  return { baseUrl, server, service, ...switches };
}
