import { ownDataId, ownWorld } from '@/dataset/own-data';

/** The two pages a person most often comes to first, of which the build keeps a frame and the first answers. */
export type FirstPage = { kind: 'home' } | { kind: 'card'; streamerId: string };

/** Which of them a path under `base` is; null for any other. `base` ends with a slash. */
export function firstPageOf(pathname: string, base: string): FirstPage | null {
  if (pathname === base || `${pathname}/` === base) return { kind: 'home' };
  if (!pathname.startsWith(base)) return null;
  const id = /^check\/([\w-]+)\/?$/.exec(pathname.slice(base.length))?.[1];
  return id === undefined ? null : { kind: 'card', streamerId: id };
}

/** The window of time that a page asks for when its address names none. */
const asUsual = (search: string) => !new URLSearchParams(search).has('window');

/**
 * Where the build keeps the demo's first answers to a page, or null: where it keeps none, or where the demo has been
 * told in this tab to answer otherwise, has given way to somebody's own data, or is out of reach. `base` ends with a slash.
 */
export function firstAnswersUrl(
  { pathname, search }: Pick<Location, 'pathname' | 'search'>,
  base: string,
): string | null {
  const page = firstPageOf(pathname, base);
  if (!page || !asUsual(search) || toldOtherwise() || !navigator.onLine) return null;
  return `${base}first/${page.kind === 'home' ? 'home' : `card-${page.streamerId}`}.json`;
}

/** What the demo's panel has set for this tab; null where it has not. */
function setInDemo(name: 'fault' | 'role' | 'streamers'): string | null {
  try {
    return sessionStorage.getItem(`castcheck.${name}`);
  } catch {
    return null;
  }
}

const toldOtherwise = () =>
  ownDataId() !== null ||
  (['fault', 'role', 'streamers'] as const).some((name) => setInDemo(name) !== null);

/** Tells the demo's worlds apart, by how many streamers this tab's is made with, and somebody's own dataset from them. */
export function demoWorld(): string {
  const own = ownDataId();
  return own === null ? (setInDemo('streamers') ?? '1200') : ownWorld(own);
}
