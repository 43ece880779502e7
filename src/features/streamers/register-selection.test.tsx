// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { parseSearch, stringifySearch } from '@/app/search-params';
import * as download from '@/ui/download';
import { json } from '@/ui/test-page';
import { renderRegister } from './render-register';
import { makeRow, makeStreamersPage } from './test-objects';

// the page loads it when a row is first selected; how long that takes is not what is tested
beforeAll(() => import('./selection-bar'));

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const show = (settings: Parameters<typeof renderRegister>[1] = {}) =>
  renderRegister(
    { parseSearch, stringifySearch },
    { at: '/streamers?chart=hidden&columns=orders', ...settings },
  );

describe('the selection', () => {
  const five = (path: string, query: URLSearchParams) => {
    if (path === '/watchlist') return json({ items: [] });
    if (path !== '/streamers') return undefined;
    const asked = query.getAll('ids');
    const items = ['a', 'b', 'c', 'd', 'e', 'f']
      .filter((id) => asked.length === 0 || asked.includes(id))
      .map((id) => makeRow({ streamerId: id, displayName: `Streamer ${id}` }));
    return json(makeStreamersPage({ items, total: items.length, registered: 6 }));
  };
  const pick = async (name: string) =>
    userEvent.click(await screen.findByRole('checkbox', { name: `Select ${name}` }));
  const bar = () => screen.findByRole('region', { name: 'What to do with the selection' });

  it('takes a range with shift, and stays when the rows are ordered anew', async () => {
    await show({ answer: five });
    await pick('Streamer b');
    const user = userEvent.setup();
    await user.keyboard('{Shift>}');
    await user.click(screen.getByRole('checkbox', { name: 'Select Streamer d' }));
    await user.keyboard('{/Shift}');
    expect(within(await bar()).getByText('3 selected')).toBeVisible();
    await userEvent.click(
      within(screen.getByRole('columnheader', { name: /^Orders/ })).getByRole('button'),
    );
    await waitFor(() =>
      expect(screen.getByRole('columnheader', { name: /^Orders/ })).toHaveAttribute('aria-sort'),
    );
    expect(screen.getByRole('checkbox', { name: 'Select Streamer c' })).toBeChecked();
    await userEvent.click(screen.getByRole('button', { name: 'Clear the selection' }));
    expect(screen.getByRole('checkbox', { name: 'Select Streamer c' })).not.toBeChecked();
  });

  it('leads to a comparison of two to five, and says so of any other number', async () => {
    await show({ answer: five });
    await pick('Streamer b');
    expect(await screen.findByRole('button', { name: 'Compare select 2 to 5' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await pick('Streamer d');
    expect(screen.getByRole('link', { name: 'Compare' })).toHaveAttribute(
      'href',
      expect.stringContaining('ids=b&ids=d'),
    );
    await userEvent.click(
      screen.getByRole('checkbox', { name: 'Select the 6 rows fetched so far' }),
    );
    expect(within(await bar()).getByText('6 selected')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Compare' })).toBeNull();
  });

  it('opens one case of at most twenty, and says so of more', async () => {
    const items = Array.from({ length: 21 }, (_, number) =>
      makeRow({ streamerId: `${number}`, displayName: `Streamer ${number}` }),
    );
    await show({
      answer: (path, query) =>
        path === '/streamers' ? json(makeStreamersPage({ items, total: 21 })) : five(path, query),
    });
    await userEvent.click(
      await screen.findByRole('checkbox', { name: 'Select the 21 rows fetched so far' }),
    );
    expect(await screen.findByRole('button', { name: 'Open a case at most 20' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await pick('Streamer 3');
    expect(await screen.findByRole('button', { name: 'Open a case' })).toBeEnabled();
  });

  it('goes to the watchlist one by one, and says why where that is refused', async () => {
    const put: string[] = [];
    await show({
      answer: (path, query) => {
        if (!path.startsWith('/watchlist/')) return five(path, query);
        put.push(path);
        const refused = { role: 'read_only', allowedRoles: ['consumer', 'regulator'] };
        return put.length < 2
          ? json({ items: [] })
          : json({ type: 'about:blank', title: 'Not allowed', status: 403, ...refused }, 403);
      },
    });
    for (const name of ['a', 'b', 'c']) await pick(`Streamer ${name}`);
    await userEvent.click(within(await bar()).getByRole('button', { name: 'Watch' }));
    // who may is told by words that come after the alert itself
    const alert = await within(await bar()).findByRole('alert');
    expect(await within(alert).findByText(/You are asking as “Read-only staff”/)).toBeVisible();
    expect(put).toEqual(['/watchlist/a', '/watchlist/b']);
  });

  it('is exported alone, whatever narrows the view', async () => {
    const write = vi.spyOn(download, 'downloadCsv').mockImplementation(() => undefined);
    const { lists } = await show({ at: '/streamers?chart=hidden&sort=orders&q=x', answer: five });
    await pick('Streamer c');
    await pick('Streamer e');
    await userEvent.click(
      within(await bar()).getByRole('button', { name: 'Export the selection' }),
    );
    expect(await within(await bar()).findByText('Exported 2 rows')).toBeVisible();
    expect(lists.at(-1)?.getAll('ids')).toEqual(['c', 'e']);
    expect(lists.at(-1)?.get('sort')).toBe('orders');
    expect(lists.at(-1)?.has('q')).toBe(false);
    expect(write).toHaveBeenCalledTimes(1);
  });
});
