import type { Endpoint } from '@/contract/endpoint';
import { toQueryString } from '@/contract/query-string';
import type { Role } from '@/contract/roles';

/** What is asked of an endpoint, beside its method and path. */
export interface Asked {
  params?: Record<string, string>;
  /** As text where it is wrong on purpose. */
  query?: Record<string, unknown> | string;
  body?: unknown;
  key?: string;
  /** Of the thing that is changed, for `If-Match`. */
  version?: number;
}

export interface Answer {
  status: number;
  type: string | null;
  /** Of a text that is sent as it is made: how many rows it is said to have. */
  rows: string | null;
  /** The text itself where it is no JSON. */
  json: unknown;
}

/** Asks as whoever the server takes the caller for, or as somebody else. */
export type Ask = (endpoint: Endpoint, asked?: Asked, as?: Role) => Promise<Answer>;

export function toRequest(baseUrl: string, endpoint: Endpoint, asked: Asked): Request {
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(asked.params?.[name] ?? ''),
  );
  const search = typeof asked.query === 'string' ? asked.query : toQueryString(asked.query ?? {});
  return new Request(`${baseUrl}${path}${search && `?${search}`}`, {
    method: endpoint.method,
    headers: {
      ...(asked.body !== undefined && { 'Content-Type': 'application/json' }),
      ...(asked.key && { 'Idempotency-Key': asked.key }),
      ...(asked.version !== undefined && { 'If-Match': `"${asked.version}"` }),
    },
    ...(asked.body !== undefined && { body: JSON.stringify(asked.body) }),
  });
}

export async function readAnswer(response: Response): Promise<Answer> {
  const type = response.headers.get('Content-Type');
  const text = await response.text();
  const rows = response.headers.get('X-Total-Count');
  return {
    status: response.status,
    type,
    rows,
    json: type?.includes('json') ? parsed(text) : text,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
