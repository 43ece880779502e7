import type * as z from 'zod/mini';
import type { Role } from './roles';

/** One operation of the API: everything the client, the mock API and openapi.json need to know of it. */
export interface Endpoint<
  Query extends z.ZodMiniObject | null = z.ZodMiniObject | null,
  Body extends z.ZodMiniType | null = z.ZodMiniType | null,
  Answer extends z.ZodMiniType = z.ZodMiniType,
> {
  id: string;
  summary: string;
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the API's base URL, parameters in braces: `/streamers/{streamerId}`. */
  path: string;
  query: Query;
  body: Body;
  answer: Answer;
  status: 200 | 201;
  /** Problem statuses it may answer with beside 500. */
  problems: number[];
  /** Who may call it; everybody where it is left out. Anyone else is answered 403. */
  roles?: readonly Role[];
  /** A write that may be repeated safely under the same `Idempotency-Key` header. */
  idempotencyKey?: boolean;
  /** A change to one version of a thing: needs `If-Match` with its `version` in quotes; 409 where it is no longer that one. */
  ifMatch?: boolean;
  /** The answer is no JSON but a text of this type, sent as it is made; `X-Total-Count` tells its rows first. */
  streams?: 'text/csv';
}

/** Keeps each endpoint's own schema types. */
export const endpoint = <
  Query extends z.ZodMiniObject | null,
  Body extends z.ZodMiniType | null,
  Answer extends z.ZodMiniType,
>(
  definition: Endpoint<Query, Body, Answer>,
) => definition;
