import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { getResponse } from 'msw';
import { ROLES, type Role } from '@/contract/roles';
import type { Dataset } from '@/dataset/dataset';
import { apiHandlers } from '@mocks/handlers/api';
import { switchesInMemory } from '@mocks/handlers/switches';
import { demoCases } from '@mocks/store/demo-cases';
import { createService } from '@mocks/store/service';
import { writeLogInMemory } from '@mocks/store/write-log';

export const API_PATH = '/api/v1';
const BASE = `http://castcheck.test${API_PATH}`;

interface DemoServerSettings {
  seed: number;
  /** A free one unless given. */
  port?: number;
  /** Changes an answer before it is sent; for tests. */
  meddle?: (request: Request, answer: Response) => Response | Promise<Response>;
}

const ANYWHERE = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, POST, PUT, PATCH, DELETE',
  'Access-Control-Allow-Headers': 'Authorization, Content-Type, Idempotency-Key, If-Match',
  'Access-Control-Expose-Headers': 'X-Total-Count',
  'Access-Control-Max-Age': '600',
};

/** A token is the name of a role; no token is the regulator's. */
function roleOf({ headers }: IncomingMessage): Role {
  const token = headers.authorization?.replace(/^Bearer /, '');
  return ROLES.find((role) => role === token) ?? 'regulator';
}

async function toRequest(incoming: IncomingMessage): Promise<Request> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (typeof value === 'string') headers.set(name, value);
  }
  const { method = 'GET' } = incoming;
  const parts: Uint8Array[] = [];
  for await (const part of incoming) parts.push(part as Uint8Array);
  const path = (incoming.url ?? '/').replace(API_PATH, '');
  return new Request(BASE + path, {
    method,
    headers,
    ...(parts.length > 0 && { body: Buffer.concat(parts) }),
  });
}

/** The demo's API over HTTP, for pages of any origin. What is written is gone with the process. */
export async function serveDemo(dataset: Dataset, { seed, port = 0, meddle }: DemoServerSettings) {
  const service = await createService(dataset, seed, writeLogInMemory(), {
    writes: demoCases(dataset),
  });
  const handlersOf = (role: Role) => {
    const switches = switchesInMemory();
    switches.roles.set(role);
    return apiHandlers(BASE, service, { switches, slowMs: 0 });
  };
  const handlers = new Map(ROLES.map((role) => [role, handlersOf(role)]));

  async function answer(incoming: IncomingMessage): Promise<Response> {
    if (incoming.method === 'OPTIONS') return new Response(null, { status: 204 });
    const request = await toRequest(incoming);
    const found = await getResponse(handlers.get(roleOf(incoming)) ?? [], request);
    const response = found ?? new Response(null, { status: 404 });
    return meddle ? meddle(request, response) : response;
  }

  /** Rejects where who asked has gone. */
  async function send(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const response = await answer(incoming);
    const headers = { ...Object.fromEntries(response.headers), ...ANYWHERE };
    outgoing.writeHead(response.status, headers);
    // the two libraries' types of one and the same stream
    const body = response.body as ReadableStream | null;
    if (body) await pipeline(Readable.fromWeb(body), outgoing);
    else outgoing.end();
  }

  const server = createServer((incoming, outgoing) => {
    send(incoming, outgoing).catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  // listening on a port, so not on a pipe
  const { port: given } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${given}${API_PATH}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
