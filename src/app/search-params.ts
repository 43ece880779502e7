import { toQueryString } from '@/contract/query-string';

/** `?platform=a&platform=b&window=90d`: repeated keys are lists, everything is text until the route's schema reads it. */
export function parseSearch(text: string): Record<string, unknown> {
  const params = new URLSearchParams(text);
  return Object.fromEntries(
    [...new Set(params.keys())].map((key) => {
      const values = params.getAll(key);
      return [key, values.length > 1 ? values : values[0]];
    }),
  );
}

export function stringifySearch(search: Record<string, unknown>): string {
  const text = toQueryString(search);
  return text === '' ? '' : `?${text}`;
}

const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value])
    .filter((one) => one !== undefined && one !== null)
    .map(String);

const sameValue = (text: string, kept: string) =>
  text === kept || (text !== '' && Number(text) === Number(kept));

/** The parameters of a link that its route did not understand: unknown names, and values that fell away. */
export function ignoredParameters(
  raw: Record<string, unknown>,
  understood: Record<string, unknown>,
): string[] {
  return Object.keys(raw).filter((key) => {
    const kept = texts(understood[key]);
    return texts(raw[key])
      .map((text) => text.trim())
      .some((text) => text !== '' && !kept.some((one) => sameValue(text, one)));
  });
}
