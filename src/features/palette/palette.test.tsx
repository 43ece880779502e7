// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { getI18n } from 'react-i18next';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { configureClient } from '@/api/client';
import type { Suggestion } from '@/contract/meta';
import { startI18n } from '@/i18n/i18n';
import { found, suggestion } from '@/ui/finder/test-suggestion';
import { Palette } from './palette';

configure({ asyncUtilTimeout: 10_000 });

const view = {
  viewId: 'v1',
  name: '食品',
  path: '/streamers?category=food',
  savedAt: '2026-06-30T10:00:00Z',
};

let match: Suggestion['match'];
const done = vi.fn<() => void>();

function answer(url: string): unknown {
  if (url.includes('/suggestions')) return found(suggestion('s1', { match }));
  return { items: url.includes('/views') ? [view] : [] };
}

beforeAll(async () => {
  localStorage.setItem('castcheck.language', 'en');
  // jsdom lays nothing out, so there is nothing to scroll
  HTMLElement.prototype.scrollIntoView = () => undefined;
  window.scrollTo = () => undefined;
  await startI18n();
  await getI18n().loadNamespaces(['palette', 'domain', 'common']);
});
afterEach(cleanup);

let address: () => string;
beforeEach(async () => {
  match = 'pinyin';
  done.mockReset();
  configureClient({
    baseUrl: '',
    fetch: async (url) => Response.json(answer(String(url))),
  });
  const router = createRouter({
    routeTree: createRootRoute({ component: () => <Palette onDone={done} /> }),
    history: createMemoryHistory(),
    defaultNotFoundComponent: () => null,
  });
  address = () => router.state.location.href;
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Suspense>
        {/* a router without the app's routes, where the app's type is expected */}
        <RouterProvider router={router as never} />
      </Suspense>
    </QueryClientProvider>,
  );
  await screen.findByRole('combobox');
});

const box = () => screen.getByRole('combobox', { name: /Streamer, screen/ });
// at once: without a layout the widget moves the focus between letters
const typeInto = async (text: string) => {
  await userEvent.click(box());
  await userEvent.paste(text);
};

it('offers screens, saved views and actions before anything is typed', async () => {
  expect(screen.getByRole('option', { name: /^Overview/ })).toBeVisible();
  expect(await screen.findByRole('option', { name: '食品' })).toBeVisible();
  expect(screen.getByRole('option', { name: 'Print this page' })).toBeVisible();
});

it('finds a screen by its Chinese word and by pinyin too, and opens it on Enter', async () => {
  await typeInto('anjian');
  expect(await screen.findByRole('option', { name: /^Cases/ })).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.poll(address).toBe('/cases');
  expect(done).toHaveBeenCalledOnce();
});

it('opens a streamer’s dossier on Enter', async () => {
  await typeInto('xiaoyu');
  await screen.findByRole('option', { name: /小雨.*Room 1001/ });
  await userEvent.keyboard('{Enter}');
  await expect.poll(address).toBe('/streamers/s1');
});

it('never chooses a merely similar name by itself', async () => {
  match = 'near';
  await typeInto('小雪');
  await screen.findByRole('option', { name: /Similar name/ });
  await userEvent.keyboard('{Enter}');
  expect(done).not.toHaveBeenCalled();
});

it('leaves the Enter that ends a composed word to the word', async () => {
  await typeInto('anjian');
  await screen.findByRole('option', { name: /^Cases/ });
  fireEvent.keyDown(box(), { key: 'Enter', isComposing: true });
  // an entry is chosen a turn after the key
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  expect(done).not.toHaveBeenCalled();
});
