import type { Operation } from './operations';
import { resolve, shapesOf, valueOf, type Schema, type Schemas } from './schema';

const DEEPEST = 5;

/** A value that a schema takes, as short as it can be. */
export function exampleOf(given: Schema, schemas: Schemas, depth = 0): unknown {
  const { schema, nullable } = resolve(given, schemas);
  const [example] = schema.examples ?? [];
  if (example !== undefined) return example;
  if (schema.default !== undefined) return schema.default;
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (nullable || depth > DEEPEST) return null;
  const [shape] = shapesOf(schema);
  if (shape) return exampleOf(shape, schemas, depth + 1);
  if (schema.type === 'array') {
    const item = valueOf(schema);
    return item ? [exampleOf(item, schemas, depth + 1)] : [];
  }
  if (schema.type === 'object') {
    const { properties = {}, required = [] } = schema;
    const all = Object.entries(properties);
    const needed = all.filter(
      ([name, { default: known }]) => required.includes(name) && known === undefined,
    );
    // where nothing has to be there, one thing is, or it would say nothing
    return Object.fromEntries(
      (needed.length > 0 ? needed : all.slice(0, 1)).map(([name, one]) => [
        name,
        exampleOf(one, schemas, depth + 1),
      ]),
    );
  }
  return exampleOfType(schema);
}

function exampleOfType({ type, format, minimum, minLength = 0 }: Schema): unknown {
  if (type === 'integer' || type === 'number') return Math.max(minimum ?? 1, 1);
  if (type === 'boolean') return true;
  if (format === 'date') return '2026-06-30';
  if (format === 'date-time') return '2026-06-30T08:00:00+08:00';
  return '…'.padEnd(minLength, '…');
}

const inQuotes = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** How it is asked on a command line, with the API's address in `$API`: what it must be given, and no more. */
export function curlOf(
  { method, path, parameters, body, answer }: Operation,
  schemas: Schemas,
): string {
  const needed = parameters.filter((one) => one.required);
  const valueFor = (one: (typeof needed)[number]) => String(exampleOf(one.schema, schemas));
  const query = needed
    .filter((one) => one.in === 'query')
    .map((one) => `${one.name}=${encodeURIComponent(valueFor(one))}`)
    .join('&');
  const headers = needed
    .filter((one) => one.in === 'header')
    .map(
      (one) =>
        `-H ${inQuotes(`${one.name}: ${one.name === 'If-Match' ? '"3"' : '5f0c1a72-b1d4'}`)}`,
    );
  const parts = [
    `curl${method === 'GET' ? '' : ` -X ${method}`} "$API${path.replace(/\{(\w+)\}/g, '$$$1')}${query && `?${query}`}"`,
    `-H 'Accept: ${answer?.type ?? 'application/json'}'`,
    ...headers,
    ...(body
      ? [
          "-H 'Content-Type: application/json'",
          `-d ${inQuotes(JSON.stringify(exampleOf(body, schemas)))}`,
        ]
      : []),
  ];
  return parts.join(' \\\n  ');
}
