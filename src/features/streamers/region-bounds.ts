import type { RegisterSearch } from './search';

export const BOUNDS = ['ordersMin', 'ordersMax', 'rateMin', 'rateMax'] as const;
export type Bound = (typeof BOUNDS)[number];
export type Bounds = Pick<RegisterSearch, Bound>;
export type BoundTexts = Record<Bound, string>;

/** The area a view is narrowed to, as texts of a form; an open side is empty. */
export const boundTexts = (search: Bounds): BoundTexts => ({
  ordersMin: String(search.ordersMin ?? ''),
  ordersMax: String(search.ordersMax ?? ''),
  rateMin: String(search.rateMin ?? ''),
  rateMax: String(search.rateMax ?? ''),
});

/** What was written, as an area; or which fields are no number of 0 or more (`invalid`), or above their upper side (`order`). */
export function readBounds(
  texts: BoundTexts,
): { bounds: Bounds } | { problems: Partial<Record<Bound, 'invalid' | 'order'>> } {
  const read = (bound: Bound) => {
    const text = texts[bound].trim().replaceAll(/[,，\s]/g, '');
    return text === '' ? undefined : Number(text);
  };
  const bounds: Bounds = {
    ordersMin: read('ordersMin'),
    ordersMax: read('ordersMax'),
    rateMin: read('rateMin'),
    rateMax: read('rateMax'),
  };
  const problems: Partial<Record<Bound, 'invalid' | 'order'>> = {};
  for (const bound of BOUNDS) {
    const value = bounds[bound];
    if (value !== undefined && !(Number.isFinite(value) && value >= 0)) problems[bound] = 'invalid';
  }
  if (above(bounds.ordersMin, bounds.ordersMax)) problems.ordersMax ??= 'order';
  if (above(bounds.rateMin, bounds.rateMax)) problems.rateMax ??= 'order';
  return Object.keys(problems).length > 0 ? { problems } : { bounds };
}

const above = (min: number | undefined, max: number | undefined) =>
  min !== undefined && max !== undefined && min > max;
