import * as z from 'zod/mini';
import { createDocument, type ZodOpenApiPathsObject } from 'zod-openapi';
import type { Endpoint } from './endpoint';
import { endpoints } from './endpoints';
import { problem } from './primitives';

const problemAnswer = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problem } },
});

const PROBLEM_TITLES: Record<number, string> = {
  400: 'A query parameter was not understood; `errors` names it',
  403: 'Not allowed for this role',
  404: 'No such thing',
  409: 'Somebody changed it meanwhile',
  422: 'The body was not understood; `errors` names each field',
  428: '`If-Match` is missing',
  500: 'The server failed',
};

function operation(endpoint: Endpoint) {
  const names = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  const headers = {
    ...(endpoint.idempotencyKey && {
      'Idempotency-Key': z.string().check(z.minLength(8), z.maxLength(200)),
    }),
    ...(endpoint.ifMatch && { 'If-Match': z.string().check(z.regex(/^"\d+"$/)) }),
  };
  const requestParams = {
    ...(names.length > 0 && {
      path: z.object(Object.fromEntries(names.map((name) => [name, z.string()]))),
    }),
    ...(endpoint.query && { query: endpoint.query }),
    ...(Object.keys(headers).length > 0 && { header: z.object(headers) }),
  };
  return {
    operationId: endpoint.id,
    summary: endpoint.summary,
    ...(endpoint.roles && { description: `For the roles ${endpoint.roles.join(', ')}` }),
    requestParams,
    ...(endpoint.body && {
      requestBody: { content: { 'application/json': { schema: endpoint.body } } },
    }),
    responses: {
      [endpoint.status]: {
        description: endpoint.summary,
        ...(endpoint.streams && {
          headers: z.object({
            'X-Total-Count': z.int().check(z.meta({ description: 'Rows, without the header' })),
          }),
        }),
        content: { [endpoint.streams ?? 'application/json']: { schema: endpoint.answer } },
      },
      ...Object.fromEntries(
        [...endpoint.problems, 500].map((status) => [
          status,
          problemAnswer(PROBLEM_TITLES[status] ?? 'Problem'),
        ]),
      ),
    },
  };
}

/** The OpenAPI 3.1 document of every endpoint. */
export function openApiDocument() {
  const paths: ZodOpenApiPathsObject = {};
  for (const endpoint of Object.values(endpoints)) {
    paths[endpoint.path] = {
      ...paths[endpoint.path],
      [endpoint.method.toLowerCase()]: operation(endpoint),
    };
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Castcheck API',
      version: '0.1.0',
      description:
        'Webcast sellers, their sales, complaints and reviews. JSON in camelCase; money in fen; instants in RFC 3339; errors as RFC 9457 problem details.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/api/v1' }],
    paths,
  });
}
