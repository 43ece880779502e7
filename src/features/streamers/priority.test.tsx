// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch } from '@/app/search-params';
import { json } from '@/ui/test-page';
import { renderRegister } from './render-register';
import { makeRow, makeStreamersPage } from './test-objects';

// the page loads them when they are first shown; how long that takes is not what is tested
beforeAll(() =>
  Promise.all([
    import('./weights-panel'),
    import('./priority-parts'),
    import('@/ui/rank-standing'),
  ]),
);

afterEach(cleanup);

const show = (settings: Parameters<typeof renderRegister>[1] = {}) =>
  renderRegister({ parseSearch, stringifySearch }, settings);

describe('the priority', () => {
  const WEIGHTED = '/streamers?chart=hidden&columns=priority&weightComplaints=3&sort=-priority';
  const rankedRow = () => {
    const { priority } = makeRow();
    const parts = {
      ...priority.parts,
      complaints: { worse: 1, weight: 3 / 7, points: 300 / 7 },
      handling: { worse: null, weight: 1 / 7, points: null },
    };
    return makeRow({ verdict: 'too_few_records', priority: { ...priority, parts } });
  };
  const ranked = (path: string) =>
    path === '/streamers' ? json(makeStreamersPage({ items: [rankedRow()] })) : undefined;

  it('opens into its parts, each with its evidence, the unknown not a zero', async () => {
    await show({ at: WEIGHTED, answer: ranked });
    await userEvent.click(
      await screen.findByRole('button', {
        name: /rank 3 of everyone, 2 places higher than with equal weights/,
      }),
    );
    const table = await screen.findByRole('table', {
      name: 'What adds up to the priority of 林小满',
    });
    const told = within(table)
      .getAllByRole('row')
      .map((row) => row.textContent);
    expect(told).toEqual([
      'PartSure it is worse than toleratedWeightPoints',
      'Complaints>99.9%42.9%42.9',
      'Quality refunds90%20.0%18.0',
      'Handling of complaintsnot known14.3%adds nothing',
      'Verification>99.9%20.0%20.0',
      'Unusual figures<0.1%20.0%0.0',
      'Priority80.9',
    ]);
    expect(within(table).getByRole('link', { name: 'Verification' })).toHaveAttribute(
      'href',
      '/streamers/s1?tab=verification&window=90d',
    );
    expect(screen.getByText(/^Few records: the parts lean on/)).toBeVisible();
  });

  it('tells, when asked, what the rank hangs on: the weights as chosen, and other windows', async () => {
    const asked: URLSearchParams[] = [];
    const { priority } = rankedRow();
    const window = (spec: string) => ({ spec, from: '2026-04-02', to: '2026-06-30' });
    const standing = {
      window: window('90d'),
      priority,
      ranked: 2_981,
      registered: 3_000,
      otherWeights: [
        { part: 'complaints', times: 0.5, rank: 6 },
        { part: 'complaints', times: 2, rank: 2 },
      ],
      otherWindows: [
        { window: window('30d'), index: null, rank: null, ranked: 2_100 },
        { window: window('365d'), index: 71.25, rank: 12, ranked: 2_999 },
      ],
    };
    await show({
      at: WEIGHTED,
      answer: (path, query) => {
        if (path !== '/streamers/s1/priority') return ranked(path);
        asked.push(query);
        return json(standing);
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: /between 2 and 6/ }));
    await screen.findByRole('table', { name: 'What adds up to the priority of 林小满' });
    expect(asked).toEqual([]);
    await userEvent.click(screen.getByText('How solid the rank is'));
    expect(
      await screen.findByText(
        'Priority 62.0 of 100, rank 3 of 2,981 ranked (19 others could not be ranked). It lies between 2 and 6 where any one part weighs half or twice as much.',
      ),
    ).toBeVisible();
    expect(asked[0]?.get('weightComplaints')).toBe('3');
    const rows = (name: string) =>
      within(screen.getByRole('table', { name }))
        .getAllByRole('row')
        .slice(1)
        .map((row) =>
          within(row)
            .getAllByRole('cell')
            .map((cell) => cell.textContent),
        );
    expect(rows('Rank if one part weighed otherwise')).toEqual([['6', '2']]);
    expect(rows('With the same weights, in other windows')).toEqual([
      ['not ranked', 'not ranked', '2,100'],
      ['71.3', '12', '2,999'],
    ]);
  });

  it('a weight that is moved is in the address and makes the order', async () => {
    const { address, lists } = await show();
    await userEvent.click(await screen.findByRole('button', { name: 'Priority weights' }));
    const slider = await screen.findByRole('slider', { name: 'Verification' });
    expect(slider).toHaveAttribute('aria-valuetext', '1 of 5: 20.0% of the index');
    // jsdom moves no slider by its keys
    fireEvent.change(slider, { target: { value: '4' } });
    expect(slider).toHaveAttribute('aria-valuetext', '4 of 5: 50.0% of the index');
    await waitFor(() => expect(address()).toContain('weightVerification=4'));
    expect(address()).toContain('sort=-priority');
    await waitFor(() => expect(lists.at(-1)?.get('weightVerification')).toBe('4'));
    await userEvent.click(screen.getByRole('button', { name: 'Equal weights' }));
    await waitFor(() => expect(address()).not.toContain('weight'));
    expect(slider).toHaveValue('1');
  });

  it('a link with weights opens with them on show, and says when nobody is ranked', async () => {
    const names = ['Complaints', 'QualityRefunds', 'Handling', 'Verification', 'Authenticity'];
    const none = names.map((name) => `weight${name}=0`).join('&');
    await show({ at: `/streamers?chart=hidden&${none}` });
    expect(await screen.findByRole('slider', { name: 'Complaints' })).toHaveValue('0');
    expect(screen.getByText('All weights are 0: nobody is ranked.')).toBeVisible();
  });
});
