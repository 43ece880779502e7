import { describe, expect, it } from 'vitest';
import { endpoints } from '@/contract/endpoints';
import { createRoutes, type Route } from './route';

const route = (method: Route['endpoint']['method'], path: string): Route => ({
  endpoint: { method, path },
  respond: () => Promise.reject(new Error('nobody asked')),
});
const find = createRoutes([
  route('GET', '/cases/{caseId}'),
  route('GET', '/cases/export'),
  route('PATCH', '/cases/{caseId}'),
  route('GET', '/streamers/{streamerId}/findings/{rule}'),
]);
const found = (method: string, path: string) => {
  const one = find(method, path);
  return one && [one.route.endpoint.path, one.params];
};

describe('the route of a request', () => {
  it.each([
    ['GET', '/cases/c1', ['/cases/{caseId}', { caseId: 'c1' }]],
    // a name before a parameter, whichever was listed first
    ['GET', '/cases/export', ['/cases/export', {}]],
    ['PATCH', '/cases/export', ['/cases/{caseId}', { caseId: 'export' }]],
    [
      'GET',
      '/streamers/a%2Fb%20%E6%92%AD/findings/r1',
      ['/streamers/{streamerId}/findings/{rule}', { streamerId: 'a/b 播', rule: 'r1' }],
    ],
    ['DELETE', '/cases/c1', null],
    ['GET', '/cases', null],
    ['GET', '/cases/', null],
    ['GET', '/cases/c1/', null],
    ['GET', '/cases/%E6%92', null],
    ['GET', '', null],
  ])('of %s %s', (method, path, expected) => {
    expect(found(method, path)).toEqual(expected);
  });

  it('is each operation’s own, for every operation of the contract', () => {
    const all = Object.values(endpoints);
    const findAny = createRoutes(all.map(({ method, path }) => route(method, path)));
    for (const { method, path } of all) {
      const given = path.replaceAll(/\{\w+\}/g, 'x1');
      expect(findAny(method, given)?.route.endpoint).toEqual({ method, path });
    }
  });
});
