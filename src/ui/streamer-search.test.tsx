// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { configureClient } from '@/api/client';
import type { Suggestion } from '@/contract/meta';
import { startI18n } from '@/i18n/i18n';
import { StreamerSearch } from './streamer-search';

const went = vi.hoisted(() => vi.fn<(to: { params: { streamerId: string } }) => Promise<void>>());
vi.mock('@tanstack/react-router', () => ({ useNavigate: () => went }));

const platform = { platformId: 'p', nameEn: 'Kuaijian', nameZh: '快见' };
const suggestion = (streamerId: string, change: Partial<Suggestion> = {}): Suggestion => ({
  streamerId,
  displayName: '小雨',
  platform,
  roomId: '1001',
  region: '33',
  followers: 12_000,
  mainCategory: 'apparel',
  match: 'name',
  hit: [0, 2],
  ...change,
});

/** What the API knows, by what was typed; an answer that is not there yet stays away. */
let answers: Record<string, Suggestion[] | 'never' | 'failing'>;

function answer(url: string, signal?: AbortSignal | null): Promise<Response> {
  const found = answers[new URL(url, 'http://localhost').searchParams.get('q') ?? ''] ?? [];
  if (found === 'never')
    return new Promise((_, reject) => {
      signal?.addEventListener('abort', () => reject(new Error('aborted')));
    });
  const [body, status] =
    found === 'failing' ? [{ type: 'x', title: 'x', status: 500 }, 500] : [{ items: found }, 200];
  return Promise.resolve(new Response(JSON.stringify(body), { status }));
}

beforeAll(async () => {
  localStorage.setItem('castcheck.language', 'en');
  await startI18n();
});
beforeEach(() => {
  answers = {};
  configureClient({ baseUrl: '', fetch: (url, init) => answer(String(url), init?.signal) });
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <StreamerSearch look="page" />
    </QueryClientProvider>,
  );
});
afterEach(() => {
  cleanup();
  went.mockReset();
});

const box = () => screen.getByRole('combobox', { name: 'Search sellers' });
const opened = () => went.mock.calls.map(([to]) => to.params.streamerId);

it('tells namesakes apart by platform, room and region', async () => {
  answers['小雨'] = [suggestion('a'), suggestion('b', { roomId: '2002', region: '44' })];
  await userEvent.type(box(), '小雨');
  const [first, second] = await screen.findAllByRole('option');
  expect(first).toHaveTextContent('小雨Kuaijian · Room 1001 · Zhejiang');
  expect(second).toHaveTextContent('小雨Kuaijian · Room 2002 · Guangdong');
});

it('opens the first match on Enter', async () => {
  answers['小雨'] = [suggestion('a'), suggestion('b')];
  await userEvent.type(box(), '小雨');
  await screen.findAllByRole('option');
  await userEvent.keyboard('{Enter}');
  expect(opened()).toEqual(['a']);
});

it('never opens a match of what was typed before', async () => {
  answers['小雨'] = [suggestion('a')];
  answers['小雨点'] = 'never';
  await userEvent.type(box(), '小雨');
  await screen.findByRole('option');
  await userEvent.type(box(), '点');
  await userEvent.keyboard('{Enter}');
  await userEvent.click(screen.getByRole('option'));
  expect(opened()).toEqual([]);
});

it('says that nobody of that name is registered, and opens a similar one only when chosen', async () => {
  answers['小雪'] = [suggestion('a', { match: 'near' })];
  await userEvent.type(box(), '小雪');
  const option = await screen.findByRole('option', { name: /Similar name/ });
  expect(screen.getByRole('status')).toHaveTextContent(
    '“小雪” is not in this register. Not in the register is not a clean record.',
  );
  await userEvent.keyboard('{Enter}');
  expect(opened()).toEqual([]);
  await userEvent.click(option);
  expect(opened()).toEqual(['a']);
});

it('says that it failed rather than that nothing was found', async () => {
  answers['小雨'] = 'failing';
  await userEvent.type(box(), '小雨');
  expect(await screen.findAllByText('The search failed. Try again in a moment.')).toHaveLength(2);
  expect(screen.queryByText(/is not in this register/)).toBeNull();
});

it('asks of a long share text only for whom it names', async () => {
  answers['@小雨'] = [suggestion('a')];
  await userEvent.click(box());
  await userEvent.paste(
    `8.97 复制打开快见，看看【小雨的直播间】${'今晚福利多多'.repeat(40)} https://v.kuaijian.example/aBcD/`,
  );
  expect(await screen.findByRole('option')).toHaveTextContent('小雨');
});
