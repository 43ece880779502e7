// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { configureClient } from '@/api/client';
import type { Watchlist } from '@/contract/own-lists';
import { startI18n } from '@/i18n/i18n';
import { WatchButton } from './watch-button';

const streamer = {
  streamerId: 's1',
  displayName: '小雨',
  platform: { platformId: 'p', nameEn: 'Kuaijian', nameZh: '快见' },
  roomId: '1001',
};
const list = (watched: boolean): Watchlist => ({
  items: watched ? [{ streamer, since: '2026-06-30T10:00:00Z' }] : [],
});

/** What the API knows and does; a write waits until it is let go. */
let watched = false;
let refuses = false;
let role = 'read_only';
let letGo: () => void = () => undefined;

const json = (body: unknown, status = 200) => Response.json(body, { status });

async function answer(url: string, method: string): Promise<Response> {
  if (url.endsWith('/me')) return json({ role });
  if (method === 'GET') return json(list(watched));
  await new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const allowedRoles = ['consumer', 'regulator'];
  if (refuses) return json({ type: 'x', title: 'x', status: 403, role, allowedRoles }, 403);
  watched = method === 'PUT';
  return json(list(watched));
}

beforeAll(async () => {
  localStorage.setItem('castcheck.language', 'en');
  await startI18n();
});
beforeEach(() => {
  watched = false;
  refuses = false;
  configureClient({
    baseUrl: '',
    fetch: (url, init) => answer(String(url), init?.method ?? 'GET'),
  });
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <WatchButton streamer={streamer} />
    </QueryClientProvider>,
  );
});
afterEach(cleanup);

const button = (pressed: boolean) => screen.findByRole('button', { name: 'Watch', pressed });

it('shows the streamer as watched at once, and still when the API has taken it in', async () => {
  await userEvent.click(await button(false));
  await button(true);
  letGo();
  await expect.poll(() => watched).toBe(true);
  await userEvent.click(await button(true));
  letGo();
  await expect.poll(() => watched).toBe(false);
  await button(false);
});

it('takes it back where the API refuses, and says as whom and who may', async () => {
  refuses = true;
  await userEvent.click(await button(false));
  await button(true);
  letGo();
  expect(
    await screen.findByText(
      /You are asking as “Read-only staff”. Adding to a watchlist is open only to: Consumer or Regulator/,
    ),
  ).toBeVisible();
  await button(false);
});
