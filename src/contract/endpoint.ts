import type * as z from 'zod/mini';

/** One operation of the API: everything the client, the mock API and openapi.json need to know of it. */
export interface Endpoint<
  Query extends z.ZodMiniObject | null = z.ZodMiniObject | null,
  Body extends z.ZodMiniType | null = z.ZodMiniType | null,
  Answer extends z.ZodMiniType = z.ZodMiniType,
> {
  id: string;
  summary: string;
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below the API's base URL, parameters in braces: `/streamers/{streamerId}`. */
  path: string;
  query: Query;
  body: Body;
  answer: Answer;
  status: 200 | 201;
  /** Problem statuses it may answer with beside 500. */
  problems: number[];
  /** A write that may be repeated safely under the same `Idempotency-Key` header. */
  idempotencyKey?: boolean;
}

/** Keeps each endpoint's own schema types. */
export const endpoint = <
  Query extends z.ZodMiniObject | null,
  Body extends z.ZodMiniType | null,
  Answer extends z.ZodMiniType,
>(
  definition: Endpoint<Query, Body, Answer>,
) => definition;
