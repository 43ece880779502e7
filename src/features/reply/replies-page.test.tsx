// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import * as download from '@/ui/download';
import { json } from '@/ui/test-page';
import { renderReplies } from './render-reply';
import { sent } from './reply-fixture';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const ALL = Array.from({ length: 250 }, (_, i) => ({ ...sent, replyId: `RE-${i}` }));

/** Pages of as many as are asked for, the next one's first row as the cursor. */
function answer(path: string, query: URLSearchParams) {
  if (path !== '/replies') return undefined;
  const from = Number(query.get('cursor') ?? 0);
  const to = from + Number(query.get('limit') ?? 50);
  return json({
    items: query.has('state') ? [] : ALL.slice(from, to),
    nextCursor: !query.has('state') && to < ALL.length ? String(to) : null,
    total: query.has('state') ? 0 : ALL.length,
    open: 3,
  });
}

it('keeps only the rows in view in the page, of as many as there are', async () => {
  await renderReplies(answer);
  const list = await screen.findByRole('list', { name: 'Sellers’ replies' });
  const rows = within(list).getAllByRole('listitem');
  expect(rows.length).toBeLessThan(30);
  expect(rows[0]).toHaveAttribute('aria-setsize', '250');
  expect(rows[0]).toHaveTextContent('RE-0');
  expect(screen.getByText('3 wait for a decision.')).toBeInTheDocument();
});

it('writes all of them as one file, named for the day', async () => {
  const written = vi.spyOn(download, 'downloadCsv').mockReturnValue(undefined);
  const user = userEvent.setup();
  const { asked } = await renderReplies(answer);
  await user.click(await screen.findByRole('button', { name: 'Download CSV (250)' }));
  expect(await screen.findByText('Written: 250 rows.')).toBeInTheDocument();
  const [name, csv = ''] = written.mock.calls[0] ?? [];
  expect(name).toBe('replies-2026-10-31.csv');
  expect(csv.trimEnd().split('\n')).toHaveLength(251);
  expect(asked.filter(({ query }) => query.get('limit') === '200')).toHaveLength(2);
});

it('says which state emptied it, and takes it back', async () => {
  const user = userEvent.setup();
  await renderReplies(answer);
  await user.selectOptions(await screen.findByLabelText('State'), 'refused by the authority');
  expect(await screen.findByText('None is “refused by the authority”.')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Download CSV (0)' })).toBeDisabled();
  await user.click(screen.getByRole('button', { name: 'All' }));
  expect(await screen.findByRole('list', { name: 'Sellers’ replies' })).toBeInTheDocument();
});
