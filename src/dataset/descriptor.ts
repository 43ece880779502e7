import * as z from 'zod/mini';
import type { DatasetMeta } from './dataset';
import { DESCRIPTOR } from './package-path';
import { parseDate } from './parse-cells';
import type { ProblemLog } from './problems';

const text = z.string().check(z.minLength(1));

/** What is to be known of a dataset as a whole. */
export const metaFields = z.object({
  title: text,
  sources: z._default(z.array(z.object({ title: text, path: z.optional(text) })), []),
  licenses: z._default(
    z.array(z.object({ name: text, title: z.optional(text), path: z.optional(text) })),
    [],
  ),
  asOf: z.string().check(z.refine((date) => 'value' in parseDate(date))),
  fictional: z._default(z.boolean(), false),
});

const descriptor = z.object({
  ...metaFields.shape,
  resources: z.array(z.object({ name: text, path: text })),
});

export interface Descriptor {
  meta: DatasetMeta;
  resources: { name: string; path: string }[];
}

function valueAt(json: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    json,
  );
}

/** As it stands in the file; a nesting too deep to be written is left out. */
function shown(value: unknown): string | null {
  if (value === undefined) return null;
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value);
  } catch {
    return '…';
  }
}

/** What `datapackage.json` says of the dataset, or null with what is wrong in the log. */
export function parseDescriptor(source: string, log: ProblemLog): Descriptor | null {
  let json: unknown;
  try {
    json = JSON.parse(source);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log.add({ file: DESCRIPTOR, rule: 'descriptor_not_json', params: { reason } });
    return null;
  }
  const parsed = descriptor.safeParse(json);
  if (!parsed.success) {
    for (const { path } of parsed.error.issues) {
      log.add({
        file: DESCRIPTOR,
        rule: 'descriptor_invalid',
        column: path.join('.'),
        value: shown(valueAt(json, path)),
      });
    }
    return null;
  }
  const { resources, ...meta } = parsed.data;
  return { meta, resources };
}
