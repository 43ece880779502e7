/*
 * Stands in for `tough-cookie` in what the browser loads. The mock library keeps cookies with it, and it brings a list
 * of the world's domains, half as heavy as the page itself; no answer of this API sets a cookie.
 */

export class MemoryCookieStore {
  idx = {};
}

export class CookieJar {
  getCookiesSync = () => [];
  setCookie = () => Promise.resolve();
}

export const Cookie = { fromJSON: () => null };
