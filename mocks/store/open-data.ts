import type * as z from 'zod/mini';
import type { tableQuery } from '@/contract/data';
import { TABLE_SCHEMAS } from '@/dataset/schema';
import { describePackage, rowsOfTable, tableLines } from '@/dataset/write-package';
import type { StoreContext } from './context';
import type { Chunk } from './operations';

const ROWS_A_CHUNK = 5_000;

export const dataPackage = ({ original }: StoreContext) => describePackage(original.meta);

/** A table as it was loaded, some thousand rows of CSV at a time. */
export function tableRows(
  { original }: StoreContext,
  { table, cursor }: z.output<typeof tableQuery> & { cursor?: string },
): Chunk {
  const schema = TABLE_SCHEMAS.find(({ name }) => name === table);
  if (!schema) throw new RangeError(`No table ${table}`);
  const from = Number(cursor ?? 0);
  const to = from + ROWS_A_CHUNK;
  const total = rowsOfTable(original, schema).length;
  return {
    total,
    text: tableLines(original, schema, { from, to }),
    nextCursor: to < total ? String(to) : null,
  };
}
