// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Suggestion } from '@/contract/meta';
import { found, suggestion } from '@/ui/finder/test-suggestion';
import { json, problem, renderCard } from './render-card';

afterEach(cleanup);

const renderUnknown = (id: string, ...items: Suggestion[]) =>
  renderCard({
    at: `/check/${encodeURIComponent(id)}`,
    answer: ({ path }) => (path === '/suggestions' ? json(found(...items)) : problem(404)),
  });

it('offers whose names are near to what the address names, and says that they are others', async () => {
  const { asked } = await renderUnknown('小雪', suggestion('a', { match: 'near', hit: null }));
  const near = await screen.findByRole('region', { name: 'Similar names, but other sellers' });
  expect(within(near).getByRole('link')).toHaveAttribute(
    'href',
    expect.stringMatching(/^\/check\/a/),
  );
  expect(near).toHaveTextContent('小雨No red flags in the recordsKuaijian · Room 1001 · Zhejiang');
  expect(screen.getByText(/Not in this register is not a clean record/)).toBeVisible();
  expect(asked.find(({ path }) => path === '/suggestions')?.query.get('q')).toBe('小雪');
});

it('offers whoever has that room, where the address gives a room number', async () => {
  await renderUnknown('1001', suggestion('a', { match: 'room', hit: null }));
  const found = await screen.findByRole('region', { name: 'Found by “1001”' });
  expect(within(found).getByRole('link')).toHaveAttribute(
    'href',
    expect.stringMatching(/^\/check\/a/),
  );
});

it('says what to do where nobody comes near', async () => {
  await renderUnknown('s99999');
  expect(await screen.findByRole('heading', { name: 'What you can do' })).toBeVisible();
  expect(screen.getByRole('combobox', { name: 'Search by name or room number' })).toHaveValue('');
  expect(screen.queryByRole('region')).toBeNull();
});
