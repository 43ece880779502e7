import * as z from 'zod/mini';
import { PROBLEM_RULES } from '@/dataset/problems';
import type { Tables } from '@/dataset/tables';
import { count } from './primitives';

/** The tables of a dataset, each after those it refers to. */
export const TABLES = [
  'platforms',
  'enterprises',
  'streamers',
  'products',
  'broadcasts',
  'offers',
  'reviews',
  'complaints',
  'enforcements',
] as const satisfies (keyof Tables)[];
export type Table = (typeof TABLES)[number];

/** Something that reading the data warned of: where it stands, and what it is. */
const dataProblem = z
  .object({
    severity: z.enum(['error', 'warning']),
    file: z.string(),
    row: z.nullable(count),
    column: z.nullable(z.string()),
    value: z.nullable(z.string()),
    rule: z.enum(PROBLEM_RULES),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
  })
  .register(z.globalRegistry, { id: 'DataProblem' });

export const quality = z
  .object({
    /** All are counted, the first 1,000 told. */
    warningCount: count,
    warnings: z.array(dataProblem),
    /** Columns in which cells are empty: not told, never zero. */
    unknown: z.array(
      z.object({ table: z.enum(TABLES), column: z.string(), rows: count, unknown: count }),
    ),
  })
  .register(z.globalRegistry, { id: 'Quality' });
export type Quality = z.infer<typeof quality>;

/** `datapackage.json` as it stands in the package. */
export const dataPackage = z
  .record(z.string(), z.unknown())
  .register(z.globalRegistry, { id: 'DataPackage' });

export const tableQuery = z.object({ table: z.enum(TABLES) });
