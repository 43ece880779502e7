import { badRequest, ProblemError } from './problems';

export type Scalar = string | number | null;

/** One key of an order. Nulls come last in either direction. */
export interface SortKey<Row> {
  of: (row: Row) => Scalar;
  descending?: boolean;
}

/** A total order: the last key has to be an id, so that no two rows tie. */
export interface Order<Row> {
  /** Kept in the cursor: a cursor of another order is refused. */
  name: string;
  keys: SortKey<Row>[];
}

// Chinese by pinyin, Latin by letter, digits by value
const collator = new Intl.Collator('zh-CN', { numeric: true });

/** The order of texts everywhere; below, equal to or above 0, which only the same text is. */
export const compareTexts = (a: string, b: string): number =>
  collator.compare(a, b) || (a < b ? -1 : Number(a !== b));

export function compareScalars(a: Scalar, b: Scalar, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const ascending =
    typeof a === 'number' && typeof b === 'number' ? a - b : compareTexts(String(a), String(b));
  return descending ? -ascending : ascending;
}

function compareKeys<Row>(order: Order<Row>, a: Scalar[], b: Scalar[]): number {
  for (const [index, key] of order.keys.entries()) {
    const difference = compareScalars(a[index] ?? null, b[index] ?? null, key.descending ?? false);
    if (difference !== 0) return difference;
  }
  return 0;
}

const keysOf = <Row>(order: Order<Row>, row: Row) => order.keys.map((key) => key.of(row));

export function sortRows<Row>(rows: Iterable<Row>, order: Order<Row>): Row[] {
  const keyed = Array.from(rows, (row) => ({ row, keys: keysOf(order, row) }));
  return keyed.sort((a, b) => compareKeys(order, a.keys, b.keys)).map(({ row }) => row);
}

/** The page of rows already in `order`, from the cursor on. Throws a 400 problem for a cursor this order didn't give. */
export function pageOf<Row>(
  rows: Row[],
  order: Order<Row>,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): { items: Row[]; nextCursor: string | null; total: number } {
  const start = startOf(rows, order, cursor);
  const items = rows.slice(start, start + limit);
  const last = items.at(-1);
  const more = last !== undefined && start + limit < rows.length;
  return {
    items,
    nextCursor: more ? cursorAfter(last, order) : null,
    total: rows.length,
  };
}

/** Where in rows already in `order` the page after the cursor begins. Throws a 400 problem for a cursor this order didn't give. */
export const startOf = <Row>(
  rows: ArrayLike<Row>,
  order: Order<Row>,
  cursor: string | undefined,
): number => (cursor === undefined ? 0 : positionAfter(rows, order, decodeCursor(cursor, order)));

/** The cursor of the page that begins after this row. */
export const cursorAfter = <Row>(row: Row, order: Order<Row>): string =>
  encodeCursor(order, keysOf(order, row));

function positionAfter<Row>(rows: ArrayLike<Row>, order: Order<Row>, keys: Scalar[]): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const row = rows[middle];
    if (row !== undefined && compareKeys(order, keysOf(order, row), keys) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function encodeCursor<Row>(order: Order<Row>, keys: Scalar[]): string {
  const bytes = new TextEncoder().encode(JSON.stringify([order.name, ...keys]));
  return btoa(String.fromCodePoint(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

const isScalar = (key: unknown): key is Scalar =>
  key === null || typeof key === 'string' || typeof key === 'number';

function decodeCursor<Row>(cursor: string, order: Order<Row>): Scalar[] {
  const parsed = parseCursor(cursor);
  if (Array.isArray(parsed) && parsed.length === order.keys.length + 1 && parsed.every(isScalar)) {
    const [name, ...keys] = parsed;
    // the last key is the id, which is never unknown
    if (name === order.name && typeof keys.at(-1) === 'string') return keys;
  }
  throw new ProblemError(
    badRequest([{ pointer: '/cursor', detail: 'is not a cursor this list gave in this order' }]),
  );
}

function parseCursor(cursor: string): unknown {
  try {
    const text = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}
