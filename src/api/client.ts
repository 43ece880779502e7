import type * as z from 'zod/mini';
import type { Endpoint } from '@/contract/endpoint';
import { problem } from '@/contract/primitives';
import { toQueryString } from '@/contract/query-string';
import { ApiError } from './api-error';
import type { ContractBreach } from './contract-breach';

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
 * Throws ApiError: `network` (nothing came back), `problem` (a problem answer), `contract` (the answer isn't what was agreed), `setup` (who asks is not told how).
 */
export async function call<E extends Endpoint>(
  endpoint: E,
  options: CallOptions<E> = {},
): Promise<z.output<E['answer']>> {
  const response = await send(endpoint, options);
  const { json, text } = await bodyOf(endpoint, response, options.signal);
  if (!response.ok) throw problemOf(endpoint, response, json);
  if (json === undefined) {
    const { breachOfBody } = await import('./contract-breach');
    throw broken(endpoint, breachOfBody(response, text));
  }
  const parsed = endpoint.answer.safeParse(json);
  if (!parsed.success) {
    const { breachOfFields } = await import('./contract-breach');
    throw broken(endpoint, breachOfFields(parsed.error.issues, json));
  }
  // `answer` is generic here, so its output type is lost to safeParse; the schema itself has just vouched for it
  return parsed.data as z.output<E['answer']>;
}

const broken = (endpoint: Endpoint, breach: ContractBreach) =>
  new ApiError({
    kind: 'contract',
    endpoint: endpoint.id,
    request: `${endpoint.method} ${endpoint.path}`,
    breach,
  });

/** The answer's text, and what it says in JSON; undefined where it is none. */
async function bodyOf(
  endpoint: Endpoint,
  response: Response,
  signal?: AbortSignal,
): Promise<{ text: string; json: unknown }> {
  const text = await response.text().catch((error: unknown) => {
    if (signal?.aborted) throw error;
    // the line broke off in the middle of it
    throw new ApiError({ kind: 'network', endpoint: endpoint.id });
  });
  if (!/\bjson\b/.test(response.headers.get('Content-Type') ?? ''))
    return { text, json: undefined };
  try {
    return { text, json: JSON.parse(text) as unknown };
  } catch {
    return { text, json: undefined };
  }
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
    const { json } = await bodyOf(endpoint, response, options.signal);
    throw problemOf(endpoint, response, json);
  }
  const type = response.headers.get('Content-Type') ?? '';
  if (endpoint.streams && !type.startsWith(endpoint.streams)) {
    throw broken(endpoint, { kind: 'type', got: type, agreed: endpoint.streams });
  }
  if (!response.body) throw new ApiError({ kind: 'network', endpoint: endpoint.id });
  const rows = response.headers.get('X-Total-Count');
  return { rows: rows !== null && /^\d+$/.test(rows) ? Number(rows) : null, body: response.body };
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

const isObject = (json: unknown): json is object => typeof json === 'object' && json !== null;

/** What the server says of its refusal, as far as that can be read. */
function problemOf(endpoint: Endpoint, response: Response, json: unknown): ApiError {
  const { status, statusText } = response;
  const told = { type: 'about:blank', title: statusText, ...(isObject(json) && json), status };
  const parsed = problem.safeParse(told);
  const detail = 'detail' in told && typeof told.detail === 'string' ? told.detail : undefined;
  return new ApiError({
    kind: 'problem',
    endpoint: endpoint.id,
    problem: parsed.success
      ? parsed.data
      : { type: 'about:blank', title: statusText, status, ...(detail && { detail }) },
  });
}
