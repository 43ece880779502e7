import * as z from 'zod/mini';
import { DEFAULT_WINDOW, windowSpec } from '@/contract/primitives';
import { oneOf, orDefault } from '@/contract/url-values';
import { REGION } from '@/dataset/tables';

/** What the table is by; regions have the map. */
export const TABLE_BY = ['category', 'platform', 'level', 'role'] as const;

export const FIGURES = [
  'complaintRate',
  'refundRate',
  'qualityRefundRate',
  'coverage',
  'firstResponse',
] as const;
export type FigureName = (typeof FIGURES)[number];

/** What the map can be coloured by. */
export const MAP_FIGURES = [...FIGURES, 'orders'] as const;
export type MapFigure = (typeof MAP_FIGURES)[number];

export const BREAKDOWN_COLUMNS = [
  'orders',
  ...FIGURES,
  'serious',
  'streamers',
  'settledGmvFen',
] as const;
export type BreakdownColumn = (typeof BREAKDOWN_COLUMNS)[number];

const SORTS = BREAKDOWN_COLUMNS.flatMap((column) => [column, `-${column}` as const]);
export type BreakdownSort = (typeof SORTS)[number];

/** What the overview's URL holds; a value that makes no sense is dropped alone. */
export const overviewSearch = z.object({
  window: orDefault<string>(windowSpec, DEFAULT_WINDOW),
  by: orDefault(z.enum(TABLE_BY), 'category'),
  sort: orDefault<BreakdownSort>(z.enum(SORTS), '-orders'),
  figure: orDefault(z.enum(MAP_FIGURES), 'complaintRate'),
  /** The unit whose figures stand beside the map. */
  region: oneOf(REGION),
});
export type OverviewSearch = z.output<typeof overviewSearch>;

/** Left out of the URL where they hold. */
export const OVERVIEW_DEFAULTS = {
  window: DEFAULT_WINDOW,
  by: 'category',
  sort: '-orders',
  figure: 'complaintRate',
} as const satisfies Partial<OverviewSearch>;
