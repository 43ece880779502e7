/** Names the tables of a package and their files. */
export const DESCRIPTOR = 'datapackage.json';

/** A path that stays inside the package: relative, with forward slashes and no step up. */
export function isSafePath(path: string): boolean {
  return !/^\/|\\|:/.test(path) && !path.split('/').includes('..');
}
