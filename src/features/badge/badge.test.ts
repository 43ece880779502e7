// @vitest-environment jsdom
import { screen } from '@testing-library/dom';
import { afterEach, expect, it } from 'vitest';
import { ApiError } from '@/api/api-error';
import { configureClient } from '@/api/client';
import { detail } from '@/ui/test-seller';
import { showBadge } from './badge';
import { readBadge } from './search';

const META = {
  title: 'A world',
  asOf: detail.asOf,
  fictional: true,
  sources: [],
  licenses: [],
  rowCounts: {},
  platforms: [],
  methodVersion: '1',
};
const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });

const box = () => document.body.appendChild(document.createElement('main'));

/** Shows a badge; the API answers `seller` with what is given. Tells what was asked for. */
async function show(search: string, seller: () => Response = () => json(detail)) {
  const asked: string[] = [];
  configureClient({
    baseUrl: '',
    fetch: (input) => {
      asked.push(String(input));
      return Promise.resolve(String(input) === '/meta' ? json(META) : seller());
    },
  });
  await showBadge(box(), readBadge(search), { home: '/shop/', ready: Promise.resolve() });
  return asked;
}

afterEach(() => {
  document.body.replaceChildren();
  delete document.documentElement.dataset.theme;
});

it('says who, what, from when and that a world is made up, and leads to the card in a tab of its own', async () => {
  const asked = await show('?id=s1&lang=en&window=30d&theme=dark');
  expect(asked).toContain('/streamers/s1?window=30d');
  expect(screen.getByRole('heading', { name: detail.displayName })).toBeVisible();
  expect(screen.getByText('Serious concerns')).toBeVisible();
  expect(screen.getByText('Data to 31 May 2026 · Fictional data')).toBeVisible();
  const link = screen.getByRole('link', { name: 'See why, on Castcheck' });
  expect(link).toHaveAttribute('href', '/shop/check/s1?window=30d');
  expect(link).toHaveAttribute('target', '_blank');
  expect(link).toHaveAttribute('rel', 'noopener');
  expect(screen.getByRole('main')).toHaveAttribute('data-tone', 'serious');
  expect(document.documentElement).toHaveAttribute('lang', 'en');
  expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
});

it('says the same in Chinese', async () => {
  await show('?id=s1');
  expect(screen.getByText('有严重疑点')).toBeVisible();
  expect(screen.getByText('数据截至 2026年5月31日 · 虚构数据')).toBeVisible();
  expect(document.documentElement).toHaveAttribute('lang', 'zh-CN');
});

it('keeps a name what it is: text', async () => {
  const displayName = '<img src=x onerror=alert(1)>';
  await show('?id=s1&lang=en', () => json({ ...detail, displayName }));
  expect(screen.getByRole('heading', { name: displayName })).toBeVisible();
  expect(document.querySelector('img')).toBeNull();
});

it.each(['?lang=en', '?id=nobody&lang=en'])(
  'says of %s that nobody is there, not that nothing is wrong',
  async (search) => {
    await show(search, () => json({ type: 'about:blank', title: 'Not found', status: 404 }, 404));
    expect(screen.getByText(/Nobody is here .* not a clean record/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Search' })).toHaveAttribute('href', '/shop/');
    expect(screen.getByRole('main')).toHaveAttribute('data-tone', 'unsure');
  },
);

it('shows no verdict where the answer is no answer, and offers to try again', async () => {
  await show('?id=s1&lang=en', () => json({}, 500));
  expect(screen.getByText('Castcheck could not be reached.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  expect(screen.queryByText('Serious concerns')).not.toBeInTheDocument();
});

it('says that it is looking while the demo starts, and plainly that it cannot', async () => {
  let fail: (reason: ApiError) => void = () => undefined;
  const ready = new Promise<void>((_, reject) => {
    fail = reject;
  });
  const shown = showBadge(box(), readBadge('?id=s1&lang=en'), { home: '/', ready });
  expect(await screen.findByText(/looking up the records/)).toBeVisible();
  fail(new ApiError({ kind: 'demo', endpoint: 'startMocks' }));
  await shown;
  expect(screen.getByText(/demo cannot run inside another page/)).toBeVisible();
  expect(screen.getByRole('link', { name: /See why/ })).toHaveAttribute('href', '/check/s1');
});
