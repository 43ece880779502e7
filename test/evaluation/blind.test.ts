import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** Paths of a folder's TypeScript files, from the root, tests apart. */
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf-8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => join(folder, name));

/** What a file imports of this repository, as paths from the root. */
function importsOf(file: string): string[] {
  const named = readFileSync(file, 'utf-8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g);
  return [...named].flatMap(([, name = '']) => {
    const path = name.startsWith('@/')
      ? name.replace('@/', 'src/')
      : name.startsWith('@mocks/')
        ? name.replace('@mocks/', 'mocks/')
        : name.startsWith('.')
          ? join(dirname(file), name)
          : null;
    if (path === null) return [];
    const found = [path, `${path}.ts`, `${path}.tsx`].find(
      (each) => /\.[a-z]+$/.test(each) && existsSync(each),
    );
    return [found ?? path];
  });
}

/** Everything some files import, and what that imports. */
function reached(files: readonly string[]): Set<string> {
  const seen = new Set(files);
  for (const file of seen) {
    if (/\.tsx?$/.test(file)) for (const each of importsOf(file)) seen.add(each);
  }
  return seen;
}

test('what is evaluated reaches nothing but arithmetic and tables: not the world, nor what it knows', () => {
  const domain = filesIn('src/domain');
  expect(domain.length).toBeGreaterThan(80);
  const outside = [...reached(domain)].filter((file) => !/^src\/(domain|dataset)\//.test(file));
  expect(outside).toEqual([]);
});

test('nothing of the product asks the world what is true but the tour, which names the stories’ leads', () => {
  const truth = /^mocks\/world\/(truth|expected|variation)\.ts$/;
  const product = [...filesIn('src'), ...filesIn('mocks')].filter(
    (file) => !file.startsWith('mocks/world/'),
  );
  const asking = product.filter((file) => importsOf(file).some((each) => truth.test(each)));
  expect(asking).toEqual(['mocks/store/worker.ts']);
});
