import * as z from 'zod/mini';

/** Arrays become repeated keys; null, undefined and empty arrays leave no trace. Keys in order, so that equal queries give equal text. */
export function toQueryString(query: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const key of Object.keys(query).toSorted()) {
    const value = query[key];
    if (value === null || value === undefined) continue;
    for (const one of Array.isArray(value) ? value : [value]) params.append(key, String(one));
  }
  return params.toString();
}

const unwrap = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniDefault
    ? unwrap(schema.def.innerType)
    : schema;

/** The raw record a query schema parses: repeated keys as arrays where the schema has one, the last value elsewhere. */
export function fromQueryString(
  schema: z.ZodMiniObject,
  params: URLSearchParams,
): Record<string, unknown> {
  const raw: Record<string, unknown> = {};
  for (const key of new Set(params.keys())) {
    const field = schema.shape[key];
    const values = params.getAll(key);
    raw[key] = field && unwrap(field) instanceof z.ZodMiniArray ? values : values.at(-1);
  }
  return raw;
}
