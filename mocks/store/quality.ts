import type { Quality } from '@/contract/data';
import { TABLE_SCHEMAS } from '@/dataset/schema';
import { rowsOfTable } from '@/dataset/write-package';
import type { StoreContext } from './context';

/** The columns of the dataset, as loaded, in which cells are empty, and what reading it warned of. */
export function quality({ original, warnings }: StoreContext): Quality {
  return {
    warningCount: warnings.count,
    warnings: warnings.items.map((problem) => ({ ...problem })),
    unknown: TABLE_SCHEMAS.flatMap((schema) => {
      const rows = rowsOfTable(original, schema);
      return schema.columns
        .filter(({ required }) => !required)
        .map(({ name: column, property }) => ({
          table: schema.name,
          column,
          rows: rows.length,
          unknown: rows.reduce((sum, row) => sum + Number((row[property] ?? null) === null), 0),
        }))
        .filter(({ unknown }) => unknown > 0);
    }),
  };
}
