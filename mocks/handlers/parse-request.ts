import * as z from 'zod/mini';
import en from 'zod/v4/locales/en.js';
import type { Endpoint } from '@/contract/endpoint';
import type { Problem } from '@/contract/primitives';
import { fromQueryString } from '@/contract/query-string';
import { badRequest, preconditionRequired, unprocessable } from '@mocks/store/problems';

// zod/mini brings no words of its own; a problem's detail needs them
z.config(en());

export type ParsedRequest = { input: Record<string, unknown> } | { problem: Problem };

const KEY_HEADER = 'Idempotency-Key';

/** One flat record of what was asked: path parameters, query, body, idempotency key, version; or the problem with it. */
export async function parseRequest(
  endpoint: Endpoint,
  request: Request,
  params: Record<string, unknown>,
): Promise<ParsedRequest> {
  const query = parseQuery(endpoint, new URL(request.url).searchParams);
  if ('problem' in query) return query;
  const idempotencyKey = request.headers.get(KEY_HEADER) ?? '';
  if (endpoint.idempotencyKey && (idempotencyKey.length < 8 || idempotencyKey.length > 200)) {
    return {
      problem: badRequest([{ pointer: `/${KEY_HEADER}`, detail: 'header of 8 to 200 characters' }]),
    };
  }
  const ifMatch = /^"(\d+)"$/.exec(request.headers.get('If-Match') ?? '')?.[1];
  if (endpoint.ifMatch && ifMatch === undefined) {
    return { problem: preconditionRequired('`If-Match` has to carry the version in quotes.') };
  }
  const body = await parseBody(endpoint, request);
  if ('problem' in body) return body;
  return {
    input: {
      ...query.input,
      ...body.input,
      ...params,
      ...(endpoint.idempotencyKey && { idempotencyKey }),
      ...(endpoint.ifMatch && { ifMatch: Number(ifMatch) }),
    },
  };
}

function parseQuery({ query }: Endpoint, search: URLSearchParams): ParsedRequest {
  if (!query) {
    const unknown = [...new Set(search.keys())];
    return unknown.length > 0 ? { problem: badRequest(unknown.map(unknownName)) } : { input: {} };
  }
  const parsed = z.strictObject(query.shape).safeParse(fromQueryString(query, search));
  return parsed.success
    ? { input: parsed.data }
    : { problem: badRequest(parsed.error.issues.flatMap(fieldErrors)) };
}

async function parseBody({ body }: Endpoint, request: Request): Promise<ParsedRequest> {
  if (!body) return { input: {} };
  const json: unknown = await request.json().catch(() => undefined);
  if (json === undefined) {
    return { problem: unprocessable([{ pointer: '', detail: 'is not JSON' }]) };
  }
  const parsed = body.safeParse(json);
  if (!parsed.success) {
    return { problem: unprocessable(parsed.error.issues.flatMap(fieldErrors)) };
  }
  // every body of the contract is an object; zod's type for "any schema" can't say so
  return { input: parsed.data as Record<string, unknown> };
}

const unknownName = (name: string) => ({ pointer: `/${name}`, detail: 'is not a parameter here' });

function fieldErrors(issue: z.core.$ZodIssue) {
  if (issue.code === 'unrecognized_keys') return issue.keys.map(unknownName);
  const pointer = issue.path.map((step) => `/${String(step)}`).join('');
  // the contract's own rules carry a code for the interface, not a sentence
  return [{ pointer, detail: issue.code === 'custom' ? 'is not a valid value' : issue.message }];
}
