// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { keptStore } from '@/api/kept-store';
import { parseSearch, stringifySearch } from '@/app/search-params';
import { json, renderPage } from '@/ui/test-page';
import { detail } from '@/ui/test-seller';
import { RecentChecks } from './recent-checks';

const CONTRACT = import.meta.env.CONTRACT;

async function openCard(number: number, window = '90d', displayName = `卖家${number}`) {
  const streamerId = `s${number}`;
  const queryKey = ['streamer', streamerId, 'detail', window];
  await (
    await keptStore()
  ).put({
    id: JSON.stringify(queryKey),
    streamerId,
    queryKey,
    data: { ...detail, streamerId, displayName },
    fetchedAt: number * 1000,
    contract: CONTRACT,
  });
}

const show = () =>
  renderPage(
    {
      path: '/',
      component: RecentChecks,
      search: z.object({}),
      defaults: {},
      leadsTo: { '/check/$streamerId': 'A card' },
      namespaces: ['finder'],
      fixture: () => json({}, 404),
    },
    { address: { parseSearch, stringifySearch }, at: '/' },
  );

beforeEach(async () => {
  await (await keptStore()).forget();
  for (let number = 1; number <= 10; number += 1) await openCard(number);
});
afterEach(cleanup);

const names = () =>
  screen.getAllByRole('listitem').map((item) => /卖家\d+/.exec(item.textContent)?.[0]);

it('leads back to the eight cards opened last, the last first, with what each said and when', async () => {
  await show();
  const [first] = await screen.findAllByRole('listitem');
  expect(first).toHaveTextContent('卖家10Serious concerns');
  expect(first).toHaveTextContent('Room 88001234 · as of 31 May 2026');
  expect(within(first!).getByRole('link')).toHaveAttribute('href', '/check/s10?window=90d');
  expect(names()).toEqual(['卖家10', '卖家9', '卖家8']);
  await userEvent.click(screen.getByRole('button', { name: 'Show 5 more' }));
  expect(names()).toHaveLength(8);
});

it('forgets one of them, and then all', async () => {
  await show();
  await userEvent.click(await screen.findByRole('button', { name: 'Forget 卖家9' }));
  await waitFor(() => expect(names()).toEqual(['卖家10', '卖家8', '卖家7']));
  await userEvent.click(screen.getByRole('button', { name: 'Forget all' }));
  await waitFor(() => expect(screen.queryByRole('listitem')).toBeNull());
  expect(await (await keptStore()).all(CONTRACT)).toEqual([]);
});
