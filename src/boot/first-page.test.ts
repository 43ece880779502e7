// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WORLD_SIZES } from '@/contract/demo-world';
import { OWN_DATA } from '@/dataset/own-data';
import { switchesInSession } from '@mocks/handlers/switches';
import { demoWorld, firstAnswersUrl, firstPageOf } from './first-page';

const at = (path: string) => {
  const { pathname, search } = new URL(path, 'https://host.test');
  return { pathname, search };
};

describe('the page that is opened first', () => {
  it.each([
    ['/', '/', { kind: 'home' }],
    ['/shop/', '/shop/', { kind: 'home' }],
    ['/shop', '/shop/', { kind: 'home' }],
    ['/check/s00157', '/', { kind: 'card', streamerId: 's00157' }],
    ['/shop/check/s00157/', '/shop/', { kind: 'card', streamerId: 's00157' }],
    ['/check/s00157/wrong', '/', null],
    ['/check/', '/', null],
    ['/check/..%2Fhome', '/', null],
    ['/streamers', '/', null],
    ['/check/s00157', '/shop/', null],
  ])('%s under %s', (path, base, page) => {
    expect(firstPageOf(path, base)).toEqual(page);
  });
});

describe('the world of this tab', () => {
  afterEach(() => {
    sessionStorage.clear();
    localStorage.clear();
  });

  it('is the usual one, whether or not it was chosen', () => {
    expect(demoWorld()).toBe(String(WORLD_SIZES[0]));
    switchesInSession().worlds.set(3000);
    expect(demoWorld()).toBe('3000');
  });

  it('is no demo’s where somebody has opened data of their own', () => {
    localStorage.setItem(OWN_DATA, 'mine');
    expect(demoWorld()).toBe('own mine');
  });
});

describe('the first answers the build keeps', () => {
  afterEach(() => {
    sessionStorage.clear();
    localStorage.clear();
    vi.restoreAllMocks();
  });

  it('are those of the page, below the base path', () => {
    expect(firstAnswersUrl(at('/'), '/')).toBe('/first/home.json');
    expect(firstAnswersUrl(at('/shop/check/s1?issue=fake'), '/shop/')).toBe(
      '/shop/first/card-s1.json',
    );
  });

  it('are not those of another window of time', () => {
    expect(firstAnswersUrl(at('/check/s1?window=30d'), '/')).toBeNull();
  });

  it.each([
    ['misbehave', () => switchesInSession().faults.set('failing')],
    ['answer somebody else', () => switchesInSession().roles.set('consumer')],
    ['be another world', () => switchesInSession().worlds.set(3000)],
    ['give way to somebody’s own data', () => localStorage.setItem(OWN_DATA, 'mine')],
  ])('are left alone where the demo was told to %s', (_, tell) => {
    tell();
    expect(firstAnswersUrl(at('/check/s1'), '/')).toBeNull();
  });

  it('are left alone without the network, where a real API could not answer either', () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    expect(firstAnswersUrl(at('/'), '/')).toBeNull();
  });
});
