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

/** The search that opened the app, read at once: the router soon rewrites the address to what it understood. */
export const enteredSearch = typeof window === 'undefined' ? '' : window.location.search;
