// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseSearch, stringifySearch } from '@/app/search-params';
import * as download from '@/ui/download';
import { json } from '@/ui/test-page';
import { renderOverview } from './render-overview';
import { makeFigures, makeOverview } from './test-objects';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const show = (settings: Parameters<typeof renderOverview>[1] = {}) =>
  renderOverview({ parseSearch, stringifySearch }, settings);
const part = (name: string) => screen.findByRole('region', { name });
const card = async (name: string) => {
  const heading = await within(await part('The market as a whole')).findByRole('heading', {
    level: 4,
    name,
  });
  return heading.parentElement!;
};

describe('the figures', () => {
  it('each say their interval, their counts, the window before and whether the change is beyond chance', async () => {
    await show();
    expect(await card('Complaints per 10,000 orders')).toHaveTextContent(
      /8\.5.*95% interval 7\.9–9\.2.*850 complaints \/ 1M orders.*Window before: 8\.2.*\+0\.3\(−0\.2 to \+0\.7\)within chance/,
    );
    expect(await card('Refund rate')).toHaveTextContent(
      /20\.3%.*−0\.8 pp\(−1\.4 to −0\.1\)beyond chance/,
    );
    expect(await card('Median first response')).toHaveTextContent(
      /28 hours.*95% interval 27–30 hours/,
    );
    expect(await card('Orders')).toHaveTextContent(/1M.*Window before: 1\.25M · 20\.0% less/);
  });

  it('say which days they are of, and that the last refunds are not compared', async () => {
    await show();
    expect(
      await screen.findByText(/2 Apr 2026 to 30 Jun 2026 · data as of 30 Jun 2026 · compared with/),
    ).toBeVisible();
    expect(await card('Refund rate')).toHaveTextContent(
      'Change of orders up to 16 Jun 2026, whose refunds are in.',
    );
  });

  it('compare nothing where the records do not reach back', async () => {
    const none = { before: null, change: null };
    const { complaintRate, refundRate, qualityRefundRate, coverage, firstResponse } = makeFigures();
    await show({
      answer: (path) =>
        path === '/overview'
          ? json(
              makeOverview({
                before: null,
                refundsUntil: null,
                orders: { now: 5, before: null, ratio: null },
                complaintRate: { ...complaintRate, ...none },
                refundRate: { ...refundRate, ...none },
                qualityRefundRate: { ...qualityRefundRate, ...none },
                coverage: { ...coverage, ...none },
                firstResponse: { ...firstResponse, ...none },
              }),
            )
          : undefined,
    });
    expect(await screen.findByText(/records do not reach back/)).toBeVisible();
    const figures = await part('The market as a whole');
    expect(figures).not.toHaveTextContent(/within chance|Window before/);
  });

  it('have their weeks as a table', async () => {
    await show();
    const figures = await part('The market as a whole');
    await userEvent.click(await within(figures).findByRole('button', { name: 'Show as table' }));
    const table = within(figures).getByRole('table', { name: 'Figures and their weeks' });
    expect(within(table).getAllByRole('row')).toHaveLength(4);
    expect(within(table).getByRole('cell', { name: '70,002' })).toBeVisible();
  });

  it('are asked for again after a failure', async () => {
    let works = false;
    await show({
      answer: (path) =>
        path === '/overview' && !works
          ? json({ type: 'about:blank', title: 'Internal', status: 500 }, 500)
          : undefined,
    });
    const figures = await part('The market as a whole');
    const retry = await within(figures).findByRole('button', { name: 'Try again' });
    works = true;
    await userEvent.click(retry);
    expect(await card('Orders')).toHaveTextContent('1M');
  });

  it('with nothing sold say so, and offer a wider window', async () => {
    const { address } = await show({
      at: '/overview?window=30d',
      answer: (path) =>
        path === '/overview'
          ? json(makeOverview({ orders: { now: 0, before: null, ratio: null } }))
          : undefined,
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Show 365 days' }));
    await waitFor(() => expect(address()).toBe('?window=365d'));
  });
});

describe('the groups', () => {
  it('are by category first, most orders first, each leading to its sellers', async () => {
    await show();
    const table = await screen.findByRole('table', { name: 'The market by main category' });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual([
      'Food',
      'Jewellery',
    ]);
    expect(within(rows[0]!).getByRole('link', { name: 'Food' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/streamers\?.*category=food/),
    );
    expect(rows[1]).toHaveTextContent('18.6');
    expect(within(rows[0]!).getAllByRole('img')[0]).toHaveAccessibleName(
      'Complaints per 10,000 orders: 8.5 per 10,000 orders, 95% interval 7.9 to 9.2; 850 complaints / 1,000,000 orders',
    );
  });

  it('are ordered by any column, which the address holds', async () => {
    const { address } = await show();
    const table = await screen.findByRole('table', { name: 'The market by main category' });
    await userEvent.click(
      within(table).getByRole('button', { name: 'Complaints per 10,000 orders' }),
    );
    await waitFor(() => expect(address()).toBe('?sort=-complaintRate'));
    const first = within(table).getAllByRole('rowheader')[0];
    expect(first).toHaveTextContent('Jewellery');
  });

  it('by skill level open from their address; too few are said to be', async () => {
    await show({ at: '/overview?by=level' });
    const table = await screen.findByRole('table', { name: 'The market by skill level' });
    const unknown = within(table).getByRole('row', { name: /No level on record/ });
    expect(unknown).toHaveTextContent('too few to compare');
    expect(within(unknown).getByRole('link')).toHaveAttribute(
      'href',
      expect.stringContaining('level=none'),
    );
  });

  it('leave as CSV with interval, counts and change', async () => {
    const saved = vi.spyOn(download, 'downloadCsv').mockImplementation(() => undefined);
    await show();
    await screen.findByRole('table', { name: 'The market by main category' });
    await userEvent.click(
      screen.getByRole('button', { name: 'Download CSV: The market by main category' }),
    );
    const [file, csv] = saved.mock.calls[0]!;
    expect(file).toBe('market-by-category-2026-04-02-2026-06-30.csv');
    expect(csv).toContain('Complaints per 10,000 orders: change beyond chance');
    expect(csv).toMatch(/Food,1070000|Food,209,1070000/);
  });
});

describe('the map', () => {
  const map = () => screen.findByRole('group', { name: /Map of provinces/ });

  it('has all 34 units, says each one’s figure, and which have too few or none', async () => {
    await show();
    const tiles = within(await map()).getAllByRole('button');
    expect(tiles).toHaveLength(34);
    expect(within(await map()).getByRole('button', { name: /^Zhejiang/ })).toHaveAccessibleName(
      'Zhejiang. Complaints per 10,000 orders: 8.5 per 10,000 orders, 95% interval 7.9 to 9.2; 850 complaints / 1,000,000 orders',
    );
    expect(within(await map()).getByRole('button', { name: /^Qinghai/ })).toHaveAccessibleName(
      /Too few records to compare/,
    );
    expect(within(await map()).getByRole('button', { name: /^Taiwan/ })).toHaveAccessibleName(
      'Taiwan. No records in this window.',
    );
    expect(screen.getByText(/Not on the map: Region unknown, 15 sellers/)).toBeVisible();
  });

  it('is walked with the arrow keys, one stop for Tab, and Enter keeps a unit', async () => {
    const { address } = await show();
    const zhejiang = within(await map()).getByRole('button', { name: /^Zhejiang/ });
    expect(
      within(await map())
        .getAllByRole('button')
        .filter((tile) => tile.tabIndex === 0),
    ).toHaveLength(1);
    within(await map())
      .getByRole('button', { name: /^Beijing/ })
      .focus();
    // Hebei, Shandong, Anhui, Jiangxi, Zhejiang
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowRight}');
    expect(zhejiang).toHaveFocus();
    expect(screen.getByRole('heading', { name: 'Zhejiang' })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(address()).toBe('?region=33'));
    expect(zhejiang).toHaveAttribute('aria-pressed', 'true');
    expect(
      screen.getByRole('link', { name: 'Sellers of Zhejiang in the register' }),
    ).toHaveAttribute('href', expect.stringMatching(/\/streamers\?.*region=%?2?2?33/));
  });

  it('is coloured by the figure the address names', async () => {
    const { address } = await show({ at: '/overview?figure=refundRate' });
    expect(within(await map()).getByRole('button', { name: /^Zhejiang/ })).toHaveTextContent('20');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Colour by' }), 'orders');
    await waitFor(() => expect(address()).toBe('?figure=orders'));
    expect(within(await map()).getByRole('button', { name: /^Qinghai/ })).toHaveTextContent('4K');
  });
});

it('what is complained of stands the most frequent first, with its weeks as a table', async () => {
  await show();
  const courses = await part('What is complained of');
  const names = await within(courses).findAllByRole('heading', { level: 4 });
  expect(names.map((name) => name.textContent)).toEqual(['Quality', 'Price']);
  expect(courses).toHaveTextContent(/2\.62 95% interval 2\.42–2\.84 · 850 counted.*beyond chance/);
  await userEvent.click(within(courses).getByRole('button', { name: 'Show as table' }));
  expect(within(courses).getAllByRole('row')).toHaveLength(5);
});

it('speaks Chinese', async () => {
  await show({ language: 'zh' });
  expect(await screen.findByRole('heading', { level: 1, name: '市场概览' })).toBeVisible();
  expect(await screen.findByRole('group', { name: /省级行政区方格图/ })).toHaveTextContent('浙江');
  expect(await screen.findAllByText('超出偶然')).not.toHaveLength(0);
});
