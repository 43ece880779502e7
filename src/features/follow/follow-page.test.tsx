// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { parseSearch, stringifySearch } from '@/app/search-params';
import type { Language } from '@/i18n/language';
import { json, renderPage, type Answer } from '@/ui/test-page';
import { complaint, detail } from '@/ui/test-seller';
import { FindPage } from './find-page';
import { FollowPage } from './follow-page';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const address = { parseSearch, stringifySearch };
const NUMBER = 'CC-20260531-7F3KQZ';
const followed = {
  ...complaint,
  streamer: {
    streamerId: 's1',
    displayName: detail.displayName,
    platform: detail.platform,
    roomId: detail.roomId,
  },
  goods: null,
  narrativeHits: [],
  sellerResponseHits: [],
};
const meta = {
  title: 'Test data',
  asOf: '2026-06-05',
  fictional: true,
  sources: [],
  licenses: [],
  rowCounts: {},
  platforms: [],
  methodVersion: '1.0.0',
};
const nobody = json.bind(null, { type: 'about:blank', title: 'No', status: 404 }, 404);

const show = (settings: { at?: string; language?: Language; answer?: Answer } = {}) =>
  renderPage(
    {
      path: '/follow/$complaintId',
      component: FollowPage,
      search: z.object({}),
      defaults: {},
      leadsTo: { '/check/$streamerId': 'Card' },
      namespaces: ['follow', 'complaint', 'rights'],
      fixture: (path) => json(path === '/meta' ? meta : followed),
    },
    { address, at: `/follow/${NUMBER}`, ...settings },
  );
const remember = (complaintId: string) =>
  localStorage.setItem(
    'castcheck.filed',
    JSON.stringify([
      {
        complaintId,
        streamerId: 's1',
        displayName: '小满家的直播间',
        receivedAt: '2026-05-31T09:00:00+08:00',
      },
    ]),
  );

describe('following a complaint', () => {
  it('shows where it stands and by when it is to be answered', async () => {
    await show();
    expect(await screen.findByRole('heading', { level: 1, name: NUMBER })).toBeInTheDocument();
    expect(await screen.findByText(/^Wait for an answer/)).toBeInTheDocument();
    // Sunday 31 May: 1 to 5, then 8 and 9 June are seven workdays
    const due = await screen.findByText(/Last day to accept or refuse it/);
    expect(due.closest('li')).toHaveTextContent('9 Jun 2026');
    expect(due.closest('li')).toHaveTextContent('2 working days left');
    expect(screen.getByText('The jar came broken.')).toBeInTheDocument();
  });

  it('says kindly that there is no such number, and forgets it where it is asked to', async () => {
    remember(NUMBER);
    const user = userEvent.setup();
    await show({ answer: (path) => (path === '/meta' ? undefined : nobody()) });
    expect(await screen.findByText('We can’t find this number')).toBeInTheDocument();
    expect(screen.getByText(/letter by letter/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Forget this number in this browser' }));
    expect(localStorage.getItem('castcheck.filed')).toBeNull();
    expect(screen.queryByRole('button', { name: /^Forget/ })).not.toBeInTheDocument();
    const box = screen.getByRole('textbox', { name: 'Complaint number' });
    await user.clear(box);
    await user.type(box, 'cc 20260531 7f3kqa{Enter}');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'CC-20260531-7F3KQA' }),
    ).toBeInTheDocument();
  });

  it('offers to try again when the server fails, and recovers', async () => {
    let fails = true;
    const user = userEvent.setup();
    await show({
      answer: (path) =>
        fails && path !== '/meta'
          ? json({ type: 'about:blank', title: 'x', status: 500 }, 500)
          : undefined,
    });
    const retry = await screen.findByRole('button', { name: 'Try again' });
    fails = false;
    await user.click(retry);
    expect(await screen.findByText(/^Wait for an answer/)).toBeInTheDocument();
  });

  it('lists what was filed from this browser, each to be forgotten', async () => {
    remember(NUMBER);
    const user = userEvent.setup();
    await renderPage(
      {
        path: '/follow',
        component: FindPage,
        search: z.object({}),
        defaults: {},
        leadsTo: { '/follow/$complaintId': 'Followed' },
        namespaces: ['follow'],
        fixture: () => json(meta),
      },
      { address, at: '/follow' },
    );
    expect(await screen.findByRole('link', { name: NUMBER })).toHaveAttribute(
      'href',
      `/follow/${NUMBER}`,
    );
    expect(screen.getByText('小满家的直播间 · 31 May 2026')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: `Forget ${NUMBER} in this browser` }));
    expect(screen.queryByRole('link', { name: NUMBER })).not.toBeInTheDocument();
    expect(localStorage.getItem('castcheck.filed')).toBeNull();
  });
});
