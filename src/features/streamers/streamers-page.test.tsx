// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseSearch, stringifySearch } from '@/app/search-params';
import * as download from '@/ui/download';
import { json } from '@/ui/test-page';
import { renderRegister } from './render-register';
import { makeRow, makeStreamersPage } from './test-objects';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const show = (settings: Parameters<typeof renderRegister>[1] = {}) =>
  renderRegister({ parseSearch, stringifySearch }, settings);
const problem = () => json({ type: 'about:blank', title: 'Internal', status: 500 }, 500);
const rowNamed = async (name: RegExp) =>
  within(await screen.findByRole('table')).findByRole('row', { name });

/** Two pages of two rows. */
const twoPages = (path: string, query: URLSearchParams) => {
  if (path !== '/streamers') return undefined;
  const second = query.get('cursor') === 'second';
  const items = (second ? ['c', 'd'] : ['a', 'b']).map((id) =>
    makeRow({ streamerId: id, displayName: `Streamer ${id}` }),
  );
  return json(
    makeStreamersPage({ items, total: 4, registered: 10, nextCursor: second ? null : 'second' }),
  );
};

describe('the rows', () => {
  it('tell how many of how many, of which days, and that complaints are claims', async () => {
    await show({ answer: twoPages });
    expect(await screen.findByText('4 of 10 streamers')).toBeVisible();
    expect(screen.getByText('2 Apr 2026 to 30 Jun 2026 · data as of 30 Jun 2026')).toBeVisible();
    expect(screen.getByText(/Complaints are what people said, not findings/)).toBeVisible();
  });

  it('say a rate with its interval, its peers and the counts it rests on', async () => {
    await show();
    expect(await rowNamed(/林小满/)).toHaveTextContent(
      '24.1 per 10,000 orders, 95 % interval 18.0 to 31.5; peers 11.9. 50 counted in 20,000 orders.',
    );
  });

  it('show the unknown as unknown, never as zero', async () => {
    const untold = { worse: null, weight: 0.2, points: null };
    const row = makeRow({
      verdict: 'too_few_records',
      priority: {
        index: null,
        parts: {
          complaints: untold,
          quality_refunds: untold,
          handling: untold,
          verification: untold,
          authenticity: untold,
        },
        rank: null,
        rankLow: null,
        rankHigh: null,
        rankByDefault: null,
      },
      orders: 0,
      complaintsCounted: 0,
      complaintRate: null,
      expectedExcess: null,
      settledGmvFen: null,
      refundRate: null,
      qualityRefundRate: null,
      medianFirstResponseHours: null,
      coverage: {
        coveredOrders: 0,
        uncoveredOrders: 0,
        unknownOrders: 0,
        uncoveredOffers: 0,
        share: null,
        low: null,
        high: null,
        benchmark: null,
      },
    });
    await show({
      answer: (path) =>
        path === '/streamers' ? json(makeStreamersPage({ items: [row] })) : undefined,
    });
    const cells = within(await rowNamed(/林小满/)).getAllByRole('cell');
    expect(cells.map((cell) => cell.textContent)).toEqual([
      '',
      'Too few',
      expect.stringMatching(/^Not ranked: the records say nothing.*5 parts not known$/),
      'no orders',
      '0',
      '—unknown',
      '0',
      '—unknown',
      'no orders',
      'no orders',
      'cannot be told',
      'no complaints',
    ]);
  });

  it('are counted for a screen reader, fetched or not', async () => {
    await show({ answer: twoPages });
    expect(await screen.findByRole('table')).toHaveAttribute('aria-rowcount', '5');
    expect(await rowNamed(/Streamer a/)).toHaveAttribute('aria-rowindex', '2');
  });

  it('go on by themselves page after page, in order', async () => {
    const { lists } = await show({ answer: twoPages });
    expect(await rowNamed(/Streamer d/)).toHaveAttribute('aria-rowindex', '5');
    expect(lists.map((query) => query.get('cursor'))).toEqual([null, 'second']);
  });

  it('become cards on a phone, with the order as a choice', async () => {
    const { address } = await show({ narrow: true });
    const card = await screen.findByRole('article');
    expect(card).toHaveTextContent('林小满');
    expect(screen.queryByRole('table')).toBeNull();
    await userEvent.selectOptions(screen.getByLabelText('Sort by'), 'Orders: lowest first');
    await waitFor(() => expect(address()).toContain('sort=orders'));
  });
});

describe('the address', () => {
  it('holds the order a header is pressed to: highest first, then lowest', async () => {
    const { address, lists } = await show();
    const header = await screen.findByRole('columnheader', { name: /^Orders/ });
    await userEvent.click(within(header).getByRole('button'));
    await waitFor(() => expect(header).toHaveAttribute('aria-sort', 'descending'));
    expect(address()).toContain('sort=-orders');
    await userEvent.click(within(header).getByRole('button'));
    await waitFor(() => expect(header).toHaveAttribute('aria-sort', 'ascending'));
    expect(lists.at(-1)?.get('sort')).toBe('orders');
  });

  it('holds a chosen filter, and a chip drops it', async () => {
    const { address } = await show();
    await userEvent.click(await screen.findByRole('button', { name: 'Main category' }));
    await userEvent.click(await screen.findByRole('checkbox', { name: /Food.*1/ }));
    await waitFor(() => expect(address()).toContain('category=food'));
    await userEvent.keyboard('{Escape}');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Drop the filter Main category: Food' }),
    );
    await waitFor(() => expect(address()).not.toContain('category'));
  });

  it('holds the columns, and the last one stays', async () => {
    await show({ at: '/streamers?chart=hidden&columns=orders' });
    const headers = await screen.findAllByRole('columnheader');
    expect(headers.map((header) => header.textContent)).toEqual([
      expect.stringContaining('Streamer'),
      expect.stringContaining('Orders'),
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Columns' }));
    expect(await screen.findByRole('checkbox', { name: 'Orders' })).toBeDisabled();
  });
});

describe('when there is nothing, or nothing came', () => {
  it('an empty watchlist is a filter like any other', async () => {
    const { address } = await show({
      at: '/streamers?chart=hidden&watched=yes',
      answer: (path) =>
        path === '/streamers'
          ? json(makeStreamersPage({ items: [], total: 0, registered: 10 }))
          : undefined,
    });
    expect(await screen.findByRole('button', { name: 'Watched only' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Drop “Watched only”' }));
    await waitFor(() => expect(address()).not.toContain('watched'));
  });

  it('an empty result names its filters, and what dropping one would give', async () => {
    const { address } = await show({
      at: '/streamers?chart=hidden&verdict=serious_concerns&q=nobody',
      answer: (path) =>
        path === '/streamers'
          ? json(makeStreamersPage({ items: [], total: 0, registered: 10 }))
          : undefined,
    });
    expect(await screen.findByText('No streamer meets all of these filters')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Drop “Verdict” · 1 streamer' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Drop “Search: “nobody””' }));
    await waitFor(() => expect(address()).not.toContain('q='));
    expect(address()).toContain('verdict=serious_concerns');
  });

  it('a failure is said, the old rows stay, and trying again recovers', async () => {
    let broken = false;
    await show({
      answer: (path) => (broken && path === '/streamers' ? problem() : undefined),
    });
    await rowNamed(/林小满/);
    broken = true;
    await userEvent.click(screen.getByRole('radio', { name: '30 days' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('The server failed');
    expect(await rowNamed(/林小满/)).toBeVisible();
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('a page that did not come can be asked for again, with the rows before it kept', async () => {
    let broken = true;
    const { lists } = await show({
      answer: (path, query) =>
        broken && query.get('cursor') === 'second' ? problem() : twoPages(path, query),
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('The next rows did not come.');
    expect(await rowNamed(/Streamer b/)).toBeVisible();
    expect(lists.filter((query) => query.has('cursor'))).toHaveLength(1);
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Fetch more rows' }));
    expect(await rowNamed(/Streamer d/)).toBeVisible();
  });
});

describe('the export', () => {
  it('is one file of every row of the view, all pages of it', async () => {
    const write = vi.spyOn(download, 'downloadCsv').mockImplementation(() => undefined);
    await show({ at: '/streamers?chart=hidden&sort=-orders', answer: twoPages });
    await userEvent.click(await screen.findByRole('button', { name: 'Export CSV' }));
    expect(await screen.findByText('Exported 4 rows')).toBeVisible();
    expect(write).toHaveBeenCalledTimes(1);
    const [name, csv] = write.mock.calls[0]!;
    expect(name).toBe('castcheck-register-2026-04-02-2026-06-30.csv');
    const ids = csv
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[0]);
    expect(ids).toEqual(['a', 'b', 'c', 'd']);
  });

  it('can be cancelled, and then writes nothing', async () => {
    const write = vi.spyOn(download, 'downloadCsv').mockImplementation(() => undefined);
    let arrive = () => {};
    const late = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await show({
      answer: (path, query) => {
        const page = twoPages(path, query);
        return page && query.get('limit') === '200' && query.get('cursor')
          ? late.then(() => page)
          : page;
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Export CSV' }));
    expect(await screen.findByText('2 of 4 rows')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Cancel the export' }));
    arrive();
    expect(await screen.findByText('Export cancelled; no file was written.')).toBeVisible();
    expect(write).not.toHaveBeenCalled();
  });

  it('writes nothing when a page fails, and says how far it came', async () => {
    const write = vi.spyOn(download, 'downloadCsv').mockImplementation(() => undefined);
    await show({
      answer: (path, query) =>
        query.get('limit') === '200' && query.get('cursor') ? problem() : twoPages(path, query),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Export CSV' }));
    expect(
      await screen.findByText('The export failed after 2 of 4 rows; no file was written.'),
    ).toBeVisible();
    expect(write).not.toHaveBeenCalled();
  });
});

it('reads in Chinese', async () => {
  await show({ language: 'zh' });
  expect(await rowNamed(/林小满/)).toHaveTextContent(
    '每万单 24.1 件，95% 置信区间 18.0 至 31.5；同类 11.9。20,000 单中计入 50 件。',
  );
  expect(screen.getByRole('heading', { level: 1, name: '主播名录' })).toBeVisible();
});
