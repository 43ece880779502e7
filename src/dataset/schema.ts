import * as z from 'zod/mini';
import broadcasts from './schema/broadcasts.json';
import complaints from './schema/complaints.json';
import enforcements from './schema/enforcements.json';
import enterprises from './schema/enterprises.json';
import offers from './schema/offers.json';
import platforms from './schema/platforms.json';
import products from './schema/products.json';
import reviews from './schema/reviews.json';
import streamers from './schema/streamers.json';
import type { Tables } from './tables';

export type TableName = keyof Tables;
export type CellValue = string | number | boolean | null;

/** What people call a table or a column. */
export interface Titled {
  title: Record<'en' | 'zh', string>;
  /** In either language. */
  alsoCalled: readonly string[];
}

export interface Column extends Titled {
  /** As in the CSV's header, `price_fen`. */
  name: string;
  /** As in the row types, `priceFen`. */
  property: string;
  type: 'string' | 'integer' | 'boolean' | 'date' | 'datetime';
  required: boolean;
  allowed: readonly string[] | null;
  /** By allowed value, what else people write for it. */
  valuesAlsoCalled: Readonly<Record<string, readonly string[]>>;
  pattern: RegExp | null;
  minimum: number | null;
  maximum: number | null;
}

/** A row as the schema sees it: a value by property. */
export type Row = Record<string, CellValue>;

/** The tables that others refer to by their ids. */
const REFERRED_TO = [
  'platforms',
  'enterprises',
  'streamers',
  'products',
  'broadcasts',
] as const satisfies TableName[];

/** The column holds a key of a table, which for a review depends on the row; null when the row does not tell. */
interface Reference {
  column: Column;
  tableOf: (row: Row) => TableName | null;
}

/** Holds for a row in which both columns are known. */
interface RowRule {
  column: Column;
  operator: '<=' | '>=';
  other: Column;
}

export interface TableSchema extends Titled {
  name: TableName;
  columns: Column[];
  primaryKey: Column[];
  /** Whether other tables refer to it by its key. */
  isReferredTo: boolean;
  references: Reference[];
  rowRules: RowRule[];
  /** Whether a package can do without the table. */
  optional: boolean;
  /** The Table Schema itself, as a package carries it. */
  json: object;
}

const titled = {
  title: z.string(),
  'castcheck:titleZh': z.string(),
  'castcheck:alsoCalled': z._default(z.array(z.string()), []),
};

// Strict: a constraint that the validator does not know must fail here, not be passed over.
const field = z.strictObject({
  name: z.string(),
  ...titled,
  'castcheck:valuesAlsoCalled': z._default(z.record(z.string(), z.array(z.string())), {}),
  type: z.enum(['string', 'integer', 'boolean', 'date', 'datetime']),
  description: z.optional(z.string()),
  constraints: z._default(
    z.strictObject({
      required: z._default(z.boolean(), false),
      enum: z._default(z.nullable(z.array(z.string())), null),
      pattern: z._default(z.nullable(z.string()), null),
      minimum: z._default(z.nullable(z.number()), null),
      maximum: z._default(z.nullable(z.number()), null),
      // an empty cell is unknown, so `required` says the same
      minLength: z.optional(z.literal(1)),
      // the primary key says the same
      unique: z.optional(z.literal(true)),
    }),
    { required: false, enum: null, pattern: null, minimum: null, maximum: null },
  ),
});

const tableSchema = z.object({
  ...titled,
  fields: z.array(field),
  primaryKey: z.array(z.string()),
  foreignKeys: z._default(
    z.array(
      z.object({
        fields: z.tuple([z.string()]),
        reference: z.object({
          resource: z.enum(REFERRED_TO),
        }),
      }),
    ),
    [],
  ),
  'castcheck:rowRules': z._default(
    z.array(z.object({ field: z.string(), operator: z.enum(['<=', '>=']), other: z.string() })),
    [],
  ),
});

const toProperty = (name: string) =>
  name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

function toTitled(json: Pick<z.infer<typeof field>, keyof typeof titled>): Titled {
  return {
    title: { en: json.title, zh: json['castcheck:titleZh'] },
    alsoCalled: json['castcheck:alsoCalled'],
  };
}

function toColumn(json: z.infer<typeof field>): Column {
  const { name, type, constraints } = json;
  return {
    name,
    ...toTitled(json),
    valuesAlsoCalled: json['castcheck:valuesAlsoCalled'],
    property: toProperty(name),
    type,
    required: constraints.required,
    allowed: constraints.enum,
    pattern: constraints.pattern === null ? null : new RegExp(`^(?:${constraints.pattern})$`, 'u'),
    minimum: constraints.minimum,
    maximum: constraints.maximum,
  };
}

// Table Schema has no key into one of two tables, so this one stands here.
function subjectTable({ subjectKind }: Row): TableName | null {
  if (subjectKind === 'enterprise') return 'enterprises';
  return subjectKind === 'product' ? 'products' : null;
}

function load(name: TableName, json: object, optional = false): TableSchema {
  const schema = tableSchema.parse(json);
  const columns = schema.fields.map(toColumn);
  const find = (columnName: string): Column => {
    const column = columns.find((candidate) => candidate.name === columnName);
    if (!column) throw new Error(`The schema of ${name} names ${columnName}, which it has not`);
    return column;
  };
  const references = schema.foreignKeys.map(({ fields, reference }) => ({
    column: find(fields[0]),
    tableOf: (): TableName => reference.resource,
  }));
  return {
    name,
    ...toTitled(schema),
    columns,
    primaryKey: schema.primaryKey.map(find),
    isReferredTo: REFERRED_TO.some((table) => table === name),
    references:
      name === 'reviews' ? [{ column: find('subject_id'), tableOf: subjectTable }] : references,
    rowRules: schema['castcheck:rowRules'].map((rule) => ({
      column: find(rule.field),
      operator: rule.operator,
      other: find(rule.other),
    })),
    optional,
    json,
  };
}

/** Every table, each after the tables it refers to. */
export const TABLE_SCHEMAS: readonly TableSchema[] = [
  load('platforms', platforms),
  load('enterprises', enterprises),
  load('streamers', streamers),
  load('products', products),
  load('broadcasts', broadcasts),
  load('offers', offers),
  load('reviews', reviews, true),
  load('complaints', complaints, true),
  load('enforcements', enforcements, true),
];
