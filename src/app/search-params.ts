import { toQueryString } from '@/contract/query-string';

/** `?platform=a&platform=b&window=90d`: repeated keys are lists, everything is text until the route's schema reads it. */
export function parseSearch(text: string): Record<string, unknown> {
  const params = new URLSearchParams(text);
  const search: Record<string, unknown> = {};
  for (const key of new Set(params.keys())) {
    const values = params.getAll(key);
    search[key] = values.length > 1 ? values : values[0];
  }
  return search;
}

export function stringifySearch(search: Record<string, unknown>): string {
  const text = toQueryString(search);
  return text === '' ? '' : `?${text}`;
}

const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value])
    .filter((one) => one !== undefined && one !== null)
    .map(String);

/** The parameters of a link that its route did not understand: unknown names, and values that fell away. */
export function ignoredParameters(
  raw: Record<string, unknown>,
  understood: Record<string, unknown>,
): string[] {
  return Object.keys(raw).filter((key) => {
    const kept = new Set(texts(understood[key]));
    const numbers = new Set([...kept].map(Number));
    return texts(raw[key]).some(
      (text) => text.trim() !== '' && !kept.has(text.trim()) && !numbers.has(Number(text)),
    );
  });
}
