// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch } from '@/app/search-params';
import { found, suggestion } from '@/ui/finder/test-suggestion';
import { comparison, streamer, XIAO_YU } from './comparison-fixture';
import { json, renderCompare } from './render-compare';

afterEach(cleanup);

const open = (at: string, answer: (path: string) => Response = () => json(comparison)) =>
  renderCompare({ parseSearch, stringifySearch }, { at, answer });
const region = (name: string | RegExp) => screen.findByRole('region', { name });

describe('the figures', () => {
  it('stand with interval, counts and each one’s own peers', async () => {
    await open('/compare?ids=s1&ids=s2');
    const rows = within(await region('Complaints per 10,000 orders')).getAllByRole('listitem');
    expect(rows).toHaveLength(2);
    expect(rows[0]).toHaveTextContent(
      'A 小雨20.095%: 16.0–24.0Peers 18.040 complaints in 20,000 orders',
    );
    expect(rows[1]).toHaveTextContent('B 老周55.095%: 44.0–67.0');
  });

  it('say why one is not known, never 0', async () => {
    await open('/compare?ids=s1&ids=s2');
    expect(await region('Refund rate')).toHaveTextContent('B 老周The records do not say');
    expect(await region('Median first response')).toHaveTextContent(
      'B 老周Not yet half: 3 of 8 complaints answered so far',
    );
  });

  it('of different peers are said to be hard to compare', async () => {
    await open('/compare?ids=s1&ids=s2');
    expect(
      await screen.findByText(/different peers \(A: Food \(212\); B: Apparel \(99\)\)/),
    ).toBeVisible();
  });
});

describe('the difference', () => {
  it('is worded, which is lower and by how much, or that none is clear', async () => {
    await open('/compare?ids=s1&ids=s2');
    const part = await region('The difference of two');
    expect(part).toHaveTextContent('A is lower than B by 22.4–48.2 per 10,000 orders');
    expect(part).toHaveTextContent(
      'No clear difference: A is between 0.40 lower and 0.60 higher than B, in percentage points',
    );
    expect(part).toHaveTextContent('Cannot be told: one of the two is unknown');
  });

  it('is turned round in the URL, and reads the other way', async () => {
    const { search } = await open('/compare?ids=s1&ids=s2');
    await userEvent.click(await screen.findByRole('button', { name: 'Swap' }));
    expect(search()).toMatchObject({ pair: ['s2', 's1'], ids: ['s1', 's2'] });
    expect(await region('The difference of two')).toHaveTextContent(
      'B is higher than A by 22.4–48.2 per 10,000 orders',
    );
  });

  it('opens on the pair of the link', async () => {
    await open('/compare?ids=s1&ids=s2&pair=s2&pair=s1');
    expect(await screen.findByRole('figure', { name: 'B 老周 less A 小雨' })).toBeVisible();
  });
});

describe('who is compared', () => {
  it('can be moved and taken out, in the URL', async () => {
    const { search } = await open('/compare?ids=s1&ids=s2');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Move B 老周 one place earlier' }),
    );
    expect(search()).toMatchObject({ ids: ['s2', 's1'] });
    await userEvent.click(screen.getByRole('button', { name: 'Take A 小雨 out' }));
    expect(search()).toMatchObject({ ids: 's2' });
  });

  it('is added by search, behind the others', async () => {
    const { search } = await open('/compare?ids=s1', (path) =>
      path === '/suggestions'
        ? json(found(suggestion('s2', { displayName: '老周' })))
        : json({ ...comparison, streamers: [XIAO_YU], differences: [] }),
    );
    await userEvent.type(
      await screen.findByRole('combobox', { name: 'Add a streamer (1 of 5)' }),
      '老周',
    );
    await userEvent.click(await screen.findByRole('option', { name: /老周/ }));
    expect(search()).toMatchObject({ ids: ['s1', 's2'] });
  });

  it('is at most five: then the search gives way to why', async () => {
    await open('/compare?ids=1&ids=2&ids=3&ids=4&ids=5&ids=6');
    expect(await screen.findByText(/5 streamers are compared/)).toBeVisible();
    expect(screen.queryByRole('combobox', { name: /Add a streamer/ })).toBeNull();
  });
});

describe('what is missing', () => {
  it('nobody yet: says how to begin, and asks the API nothing', async () => {
    const asked: string[] = [];
    await open('/compare', (path) => {
      asked.push(path);
      return json(comparison);
    });
    expect(await screen.findByText('Nobody is compared yet')).toBeVisible();
    expect(asked).toEqual([]);
  });

  it('one alone has no difference, and is asked for company', async () => {
    await open('/compare?ids=s1', () =>
      json({ ...comparison, streamers: [streamer('s1', '小雨')], differences: [] }),
    );
    expect(await screen.findByText(/nobody to be compared with/)).toBeVisible();
    expect(screen.queryByRole('region', { name: 'The difference of two' })).toBeNull();
  });

  it('an id that is nobody’s is told and can be left out', async () => {
    const { search } = await open('/compare?ids=s1&ids=gone&ids=s2', () =>
      json({ ...comparison, missing: ['gone'] }),
    );
    expect(await screen.findByText('Not in the register: gone')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Leave out of the link' }));
    expect(search()).toMatchObject({ ids: ['s1', 's2'] });
  });

  it('a failing API is said to fail, and asked again', async () => {
    let failing = true;
    await open('/compare?ids=s1&ids=s2', () =>
      failing ? json({ type: 'x', title: 'x', status: 500 }, 500) : json(comparison),
    );
    const retry = await screen.findByRole('button', { name: 'Try again' });
    failing = false;
    await userEvent.click(retry);
    expect(await region('Figure by figure')).toBeVisible();
  });
});

it('the table twin holds every figure of everybody', async () => {
  await open('/compare?ids=s1&ids=s2');
  const frame = await screen.findByRole('figure', { name: 'Every figure, on one scale each' });
  await userEvent.click(within(frame).getByRole('button', { name: 'Show as table' }));
  const table = within(frame).getByRole('table');
  // a head, two totals and six figures for each of the two
  expect(within(table).getAllByRole('row')).toHaveLength(1 + 2 * 8);
  expect(table).toHaveTextContent('Refund rateB 老周—unknown');
});
