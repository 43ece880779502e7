import type * as z from 'zod/mini';

/** What should stand at one place of an answer, in a few kinds that can be worded. */
export type Expected =
  | { kind: 'type'; type: string }
  | { kind: 'one_of'; values: string[] }
  | { kind: 'at_least' | 'at_most'; than: string }
  | { kind: 'format'; format: string }
  | { kind: 'absent' | 'other' };

/** One place where an answer differs from the contract. */
export interface Violation {
  /** JSON pointer (RFC 6901); empty for the answer as a whole. */
  pointer: string;
  expected: Expected;
  /** What stands there; null where nothing does. */
  got: { type: string; text: string } | null;
  /** Further rows or entries that differ in the same way at the same field. */
  alike: number;
}

/** How an answer differs from what was agreed. */
export type ContractBreach =
  | { kind: 'fields'; violations: Violation[]; count: number }
  /** No body at all. */
  | { kind: 'empty'; got: string }
  /** A body of another kind than was agreed; `got` is its content type. */
  | { kind: 'type'; got: string; agreed: 'application/json' | 'text/csv' }
  /** JSON that cannot be read to its end. */
  | { kind: 'broken'; got: string };

/** As many as a person reads; all are counted. */
const MOST_NAMED = 20;
const LONGEST_TEXT = 60;

const pointerOf = (path: readonly PropertyKey[]) =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

function at(json: unknown, path: readonly PropertyKey[]): unknown {
  let value = json;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function gotOf(value: unknown): Violation['got'] {
  if (value === undefined) return null;
  const text = typeof value === 'object' ? '' : String(value);
  const short = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
  return { type: typeOf(value), text: short };
}

function expectedOf(issue: z.core.$ZodIssue): Expected {
  switch (issue.code) {
    case 'invalid_type':
      return { kind: 'type', type: issue.expected };
    case 'invalid_value':
      return { kind: 'one_of', values: issue.values.map(String) };
    case 'too_small':
      return { kind: 'at_least', than: `${issue.minimum}` };
    case 'too_big':
      return { kind: 'at_most', than: `${issue.maximum}` };
    case 'unrecognized_keys':
      return { kind: 'absent' };
    case 'invalid_format':
      return { kind: 'format', format: issue.format };
    default:
      return { kind: 'other' };
  }
}

/** One issue a place: each name that is not known, and of several shapes that would do the one it comes closest to. */
function closest(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ ...issue, keys: [key], path: [...issue.path, key] }));
  }
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const [best] = issue.errors.toSorted((a, b) => a.length - b.length);
  return (best ?? []).flatMap((inner) =>
    closest({ ...inner, path: [...issue.path, ...inner.path] }),
  );
}

/** What schema issues say of an answer, by place; the same in every row of a list is said once. */
export function breachOfFields(
  issues: readonly z.core.$ZodIssue[],
  json: unknown,
): ContractBreach & { kind: 'fields' } {
  const all = issues.flatMap(closest);
  const kinds = new Map<string, Violation>();
  for (const issue of all) {
    const expected = expectedOf(issue);
    const rows = issue.path.map((step) => (typeof step === 'number' ? '*' : step));
    const kind = `${pointerOf(rows)} ${JSON.stringify(expected)}`;
    const met = kinds.get(kind);
    if (met) met.alike += 1;
    else {
      const got = gotOf(at(json, issue.path));
      kinds.set(kind, { pointer: pointerOf(issue.path), expected, got, alike: 0 });
    }
  }
  const violations = [...kinds.values()].slice(0, MOST_NAMED);
  return { kind: 'fields', count: all.length, violations };
}

/** What is wrong with a body that is no JSON. */
export function breachOfBody(response: Response, text: string): ContractBreach {
  const type = response.headers.get('Content-Type') ?? '';
  if (text.trim() === '') return { kind: 'empty', got: String(response.status) };
  return /\bjson\b/.test(type)
    ? { kind: 'broken', got: type }
    : { kind: 'type', got: type, agreed: 'application/json' };
}
