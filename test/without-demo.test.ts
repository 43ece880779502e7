import { existsSync } from 'node:fs';
import type { Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { demoIn } from '../scripts/without-demo-plugin';

const chunk = (modules: Record<string, number>) =>
  ({
    type: 'chunk',
    modules: Object.fromEntries(
      Object.entries(modules).map(([id, renderedLength]) => [id, { renderedLength }]),
    ),
  }) as unknown as Rolldown.OutputChunk;
const asset = (fileName: string) =>
  ({ type: 'asset', fileName, originalFileNames: [] }) as unknown as Rolldown.OutputAsset;

it.each([
  'mocks/browser.ts',
  'mocks/store/worker.ts',
  'node_modules/msw/package.json',
  'src/app/demo-api.ts',
  'src/api/demo.ts',
  'src/contract/endpoints/demo-world.ts',
  'src/features/tour/tour.tsx',
])('finds %s, which is still where it was, in a build', (path) => {
  expect(existsSync(path)).toBe(true);
  expect(demoIn({ one: chunk({ [`/work/${path}`]: 12 }) })).toEqual([`/work/${path}`]);
});

it('finds the mock API’s worker and first answers by their names, and takes the rest of an app for its own', () => {
  expect(demoIn({ a: asset('mockServiceWorker.js'), b: asset('first/home.json') })).toHaveLength(2);
  const app = {
    a: asset('assets/openapi-1.json'),
    b: chunk({
      '/work/src/main.tsx': 9,
      '/work/src/features/data/data-page.tsx': 9,
      '/work/mocks/node.ts': 0,
    }),
  };
  expect(demoIn(app)).toEqual([]);
});
