/** As much of JSON Schema as openapi.json uses. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  prefixItems?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  enum?: (string | number)[];
  const?: string | number | boolean;
  default?: unknown;
  examples?: unknown[];
  format?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  additionalProperties?: Schema | boolean;
}

export type Schemas = Record<string, Schema>;

const NAMED = '#/components/schemas/';

/** A schema with its reference followed, told apart from null. */
export interface Resolved {
  schema: Schema;
  /** What the contract calls it; null where it has no name. */
  name: string | null;
  nullable: boolean;
}

const isNull = ({ type }: Schema) => type === 'null';

export function resolve(schema: Schema, schemas: Schemas): Resolved {
  if (schema.$ref) {
    const name = schema.$ref.replace(NAMED, '');
    const inner = resolve(schemas[name] ?? {}, schemas);
    const description = schema.description ?? inner.schema.description;
    return { ...inner, name, schema: { ...inner.schema, ...(description && { description }) } };
  }
  const options = schema.anyOf ?? [];
  const [only, ...others] = options.filter((one) => !isNull(one));
  if (only && others.length === 0) {
    const inner = resolve(only, schemas);
    const description = schema.description ?? inner.schema.description;
    return {
      name: inner.name,
      nullable: inner.nullable || options.length > 1,
      schema: { ...inner.schema, ...(description && { description }) },
    };
  }
  if (Array.isArray(schema.type)) {
    const types = schema.type.filter((type) => type !== 'null');
    const [type = 'null'] = types;
    return { schema: { ...schema, type }, name: null, nullable: types.length < schema.type.length };
  }
  return { schema, name: null, nullable: options.some(isNull) };
}

/** The several shapes of a union, or of what a list holds; empty for anything else. */
export const shapesOf = ({ anyOf, oneOf }: Schema): Schema[] =>
  (oneOf ?? anyOf ?? []).filter((one) => !isNull(one));

/** What of a list or a table by key: the schema of each of its values. */
export const valueOf = ({ items, additionalProperties }: Schema): Schema | null =>
  items ?? (typeof additionalProperties === 'object' ? additionalProperties : null);
