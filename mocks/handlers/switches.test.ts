// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { switchesInSession } from './switches';

it('keeps the size of the world for the tab, and none that there isn’t', () => {
  switchesInSession().worlds.set(3000);
  expect(sessionStorage.getItem('castcheck.streamers')).toBe('3000');
  expect(switchesInSession().worlds.get()).toBe(3000);
  sessionStorage.setItem('castcheck.streamers', '999999999');
  expect(switchesInSession().worlds.get()).toBe(1200);
});
