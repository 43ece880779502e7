// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { parseSearch, stringifySearch } from '@/app/search-params';
import { json } from '@/ui/test-page';
import { renderRegister } from './render-register';
import { makeFunnel, makeStreamersPage } from './test-objects';

beforeAll(() => {
  class NoResizes {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  vi.stubGlobal('ResizeObserver', NoResizes);
});
afterEach(cleanup);

const show = (at: string, funnel = makeFunnel(), total = 3) =>
  renderRegister(
    { parseSearch, stringifySearch },
    {
      at,
      answer: (path) => {
        if (path === '/funnel') return json(funnel);
        return path === '/streamers' ? json(makeStreamersPage({ total })) : undefined;
      },
    },
  );
const panel = () => screen.findByRole('region', { name: 'Funnel plot' });
const figure = () => screen.findByRole('figure', { name: 'Complaints against orders' });

describe('what the plot stands on', () => {
  it('is everyone, with the advice to choose a category, when there is not just one', async () => {
    await show('/streamers');
    expect(await figure()).toHaveTextContent(
      'all 3 streamers with orders, whatever they sell. Choose one category to compare like with like.',
    );
  });

  it('is the one category, like with like', async () => {
    await show('/streamers?category=food', makeFunnel({ group: 'food', peers: 120 }));
    expect(await figure()).toHaveTextContent(
      'Centre and limits: Food, 120 streamers with orders. Like is compared with like.',
    );
  });

  it('says how far the limits are widened, or that they are not', async () => {
    await show('/streamers');
    await figure();
    expect(await panel()).toHaveTextContent('widened by √φ, φ = 2.25');
    cleanup();
    await show('/streamers', makeFunnel({ overdispersion: 1 }));
    await figure();
    expect(await panel()).toHaveTextContent('limits are not widened (φ = 1)');
  });

  it('says who has no place on it', async () => {
    await show('/streamers', makeFunnel(), 5);
    await figure();
    expect(await panel()).toHaveTextContent('2 streamers without orders have no place on the plot');
  });
});

it('its table has the same points, with their status in words', async () => {
  await show('/streamers');
  const frame = await figure();
  await userEvent.click(within(frame).getByRole('button', { name: 'Show as table' }));
  const rows = within(frame)
    .getAllByRole('row')
    .map((row) => row.textContent);
  expect(rows).toHaveLength(4);
  expect(rows).toContain('周姐5,00090180.0Above the 99.8% limit');
});

describe('its area', () => {
  it('is in the address when written as numbers, and is a filter that can be dropped', async () => {
    const { address } = await show('/streamers');
    const region = await panel();
    await userEvent.click(within(region).getByText('Filter by area'));
    await userEvent.type(within(region).getByLabelText('Orders from'), '1,200');
    await userEvent.type(within(region).getByLabelText('Complaints per 10,000 to'), '40.5');
    await userEvent.click(within(region).getByRole('button', { name: 'Apply' }));
    await waitFor(() => expect(address()).toContain('ordersMin=1200'));
    expect(address()).toContain('rateMax=40.5');
    expect(screen.getByRole('button', { name: /Orders: 1,200 or more/ })).toBeVisible();
    await userEvent.click(within(await panel()).getByRole('button', { name: 'Clear the area' }));
    await waitFor(() => expect(address()).not.toContain('ordersMin'));
  });

  it('says what is wrong with a number, and changes nothing', async () => {
    const { address } = await show('/streamers');
    const region = await panel();
    await userEvent.click(within(region).getByText('Filter by area'));
    await userEvent.type(within(region).getByLabelText('Orders from'), 'many');
    await userEvent.click(within(region).getByRole('button', { name: 'Apply' }));
    expect(within(region).getByLabelText('Orders from')).toHaveAccessibleDescription(
      'Enter a number of 0 or more.',
    );
    expect(address()).not.toContain('ordersMin');
  });
});

it('can be put away, and the address keeps that', async () => {
  const { address } = await show('/streamers');
  await userEvent.click(await screen.findByRole('button', { name: 'Hide the funnel plot' }));
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Funnel plot' })).toBeNull());
  expect(address()).toContain('chart=hidden');
});

it('one try again asks for the plot and the list alike', async () => {
  let broken = true;
  const problem = () => json({ type: 'about:blank', title: 'Internal', status: 500 }, 500);
  await renderRegister(
    { parseSearch, stringifySearch },
    {
      at: '/streamers',
      answer: (path) => (broken && path !== '/meta' ? problem() : undefined),
    },
  );
  await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(2));
  broken = false;
  await userEvent.click(within(await panel()).getByRole('button', { name: 'Try again' }));
  expect(await figure()).toBeVisible();
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});
