import type * as z from 'zod/mini';
import type { Endpoint } from '@/contract/endpoint';
import { problem } from '@/contract/primitives';
import { toQueryString } from '@/contract/query-string';
import { ApiError } from './api-error';

interface ClientSettings {
  /** No slash at the end. */
  baseUrl: string;
  /** May reject with an ApiError of its own. */
  fetch: (url: string, init: RequestInit) => Promise<Response>;
}

const settings: ClientSettings = {
  baseUrl: '/api/v1',
  fetch: (...args) => fetch(...args),
};

/** Points the client at an API. Called once, before the first render, and by tests. */
export function configureClient(change: Partial<ClientSettings>): void {
  Object.assign(settings, change);
}

type QueryOf<E extends Endpoint> = E['query'] extends z.ZodMiniObject
  ? z.input<E['query']>
  : undefined;
type BodyOf<E extends Endpoint> = E['body'] extends z.ZodMiniType ? z.input<E['body']> : undefined;

interface CallOptions<E extends Endpoint> {
  params?: Record<string, string>;
  query?: QueryOf<E>;
  body?: BodyOf<E>;
  idempotencyKey?: string;
  /** The version that is changed, for endpoints with `ifMatch`. */
  version?: number;
  signal?: AbortSignal;
}

/**
 * Sends one request and parses the answer by the contract.
 * Throws ApiError: `network` (nothing came back), `problem` (a problem answer), `contract` (the answer isn't what was agreed).
 */
export async function call<E extends Endpoint>(
  endpoint: E,
  options: CallOptions<E> = {},
): Promise<z.output<E['answer']>> {
  const response = await send(endpoint, options);
  const json: unknown = await response.json().catch(() => null);
  if (!response.ok) throw problemOf(endpoint, response, json);
  const parsed = endpoint.answer.safeParse(json);
  if (!parsed.success) {
    throw new ApiError({
      kind: 'contract',
      endpoint: endpoint.id,
      fields: parsed.error.issues.map((issue) => `/${issue.path.join('/')}: ${issue.message}`),
    });
  }
  // `answer` is generic here, so its output type is lost to safeParse; the schema itself has just vouched for it
  return parsed.data as z.output<E['answer']>;
}

/** A text as it arrives, and how many rows it will have. */
export interface TextStream {
  rows: number | null;
  body: ReadableStream<Uint8Array>;
}

/** Sends one request whose answer is read as it is made. Throws as `call` does. */
export async function stream<E extends Endpoint>(
  endpoint: E,
  options: CallOptions<E> = {},
): Promise<TextStream> {
  const response = await send(endpoint, options);
  if (!response.ok) {
    throw problemOf(endpoint, response, await response.json().catch(() => null));
  }
  if (!response.body) throw new ApiError({ kind: 'network', endpoint: endpoint.id });
  const rows = response.headers.get('X-Total-Count');
  return { rows: rows === null ? null : Number(rows), body: response.body };
}

async function send<E extends Endpoint>(endpoint: E, options: CallOptions<E>): Promise<Response> {
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = options.params?.[name];
    if (value === undefined) throw new TypeError(`${endpoint.id} needs the parameter ${name}`);
    return encodeURIComponent(value);
  });
  const query = toQueryString(options.query ?? {});
  const headers = new Headers({ Accept: 'application/json, application/problem+json' });
  if (options.body !== undefined) headers.set('Content-Type', 'application/json');
  if (options.idempotencyKey) headers.set('Idempotency-Key', options.idempotencyKey);
  if (options.version !== undefined) headers.set('If-Match', `"${options.version}"`);
  try {
    return await settings.fetch(`${settings.baseUrl}${path}${query && `?${query}`}`, {
      method: endpoint.method,
      headers,
      ...(options.body !== undefined && { body: JSON.stringify(options.body) }),
      ...(options.signal && { signal: options.signal }),
    });
  } catch (error) {
    if (options.signal?.aborted || error instanceof ApiError) throw error;
    throw new ApiError({ kind: 'network', endpoint: endpoint.id });
  }
}

function problemOf(endpoint: Endpoint, response: Response, json: unknown): ApiError {
  const parsed = problem.safeParse(json);
  return new ApiError({
    kind: 'problem',
    endpoint: endpoint.id,
    problem: parsed.success
      ? parsed.data
      : { type: 'about:blank', title: response.statusText, status: response.status },
  });
}
