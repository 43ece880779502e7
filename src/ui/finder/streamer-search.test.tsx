// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { parseSearch, stringifySearch } from '@/app/search-params';
import type { Suggestion } from '@/contract/meta';
import { json, renderPage } from '@/ui/test-page';
import { StreamerSearch } from './streamer-search';
import { found, suggestion } from './test-suggestion';

/** What the API knows, by what was typed; an answer that is not there yet stays away. */
let answers: Record<string, Suggestion[] | Promise<Suggestion[]> | 'failing'>;

const show = () =>
  renderPage(
    {
      path: '/',
      component: () => <StreamerSearch look="page" />,
      search: z.object({}),
      defaults: {},
      leadsTo: { '/check/$streamerId': 'A card', '/law': 'The law' },
      namespaces: ['finder'],
      fixture: () => json({}, 404),
    },
    {
      address: { parseSearch, stringifySearch },
      at: '/',
      answer: async (_, query) => {
        const known = answers[query.get('q') ?? ''] ?? [];
        if (known === 'failing') return json({ type: 'x', title: 'x', status: 500 }, 500);
        return json(found(...(await known)));
      },
    },
  );

let page: Awaited<ReturnType<typeof show>>;
beforeEach(async () => {
  answers = {};
  page = await show();
  await screen.findByRole('combobox');
});
afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

const box = () => screen.getByRole('combobox', { name: 'Search sellers' });
const at = () => page.router.state.location.pathname;
const asked = () => page.asked.map(({ query }) => query.get('q'));
const never = () => new Promise<Suggestion[]>(() => undefined);
/** Lets all that only waits for its turn have it, while the clock stands still. */
const turns = async () => {
  for (let turn = 0; turn < 10; turn += 1) await act(() => vi.advanceTimersByTimeAsync(0));
};
const paste = async (text: string) => {
  await userEvent.click(box());
  await userEvent.paste(text);
};

it('tells namesakes apart by platform, room, region, goods, followers and verdict', async () => {
  answers['小雨'] = [
    suggestion('a'),
    suggestion('b', { roomId: '2002', region: '44', verdict: 'serious_concerns', followers: null }),
  ];
  await userEvent.type(box(), '小雨');
  const [first, second] = await screen.findAllByRole('option');
  expect(first).toHaveTextContent(
    '小雨No red flags in the recordsKuaijian · Room 1001 · ZhejiangSells mainly: Apparel · 12K followers',
  );
  expect(second).toHaveTextContent(
    '小雨Serious concernsKuaijian · Room 2002 · GuangdongSells mainly: Apparel',
  );
  expect(screen.getAllByText(/2 sellers have the same name/)).toHaveLength(2);
  expect(screen.getByText('Judged by the records from 3 Aug 2026 to 31 Oct 2026')).toBeVisible();
});

it('marks what was typed in each name', async () => {
  answers['xy'] = [suggestion('a', { displayName: '老小雨家', match: 'initials', hit: [1, 3] })];
  await userEvent.type(box(), 'xy');
  const marked = (await screen.findByRole('option')).querySelector('mark');
  expect(marked).toHaveTextContent(/^小雨$/);
});

it('opens the first match on Enter, another with the arrow keys', async () => {
  answers['小雨'] = [suggestion('a'), suggestion('b')];
  await userEvent.type(box(), '小雨');
  await screen.findAllByRole('option');
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(at()).toBe('/check/a'));
  act(() => page.router.history.back());
  await screen.findAllByRole('option');
  await userEvent.click(box());
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  await waitFor(() => expect(at()).toBe('/check/b'));
});

it('never opens a match of what was typed before', async () => {
  answers['小雨'] = [suggestion('a')];
  answers['小雨点'] = never();
  await userEvent.type(box(), '小雨');
  await screen.findByRole('option');
  await userEvent.type(box(), '点');
  await userEvent.keyboard('{Enter}');
  await userEvent.click(screen.getByRole('option'));
  expect(at()).toBe('/');
});

it('says what it means that nobody of that name is registered, and opens a similar one only when chosen', async () => {
  answers['小雪'] = [suggestion('a', { match: 'near', hit: null })];
  await userEvent.type(box(), '小雪');
  const similar = await screen.findByRole('group', { name: 'Similar names, but other sellers' });
  expect(screen.getByRole('heading', { name: '“小雪” is not in this register' })).toBeVisible();
  expect(screen.getByText(/That is not a clean record/)).toBeVisible();
  const call = await screen.findByRole('link', { name: 'Call 12315' });
  expect(call).toHaveAttribute('href', 'tel:12315');
  await userEvent.keyboard('{Enter}');
  expect(at()).toBe('/');
  await userEvent.click(within(similar).getByRole('option'));
  await waitFor(() => expect(at()).toBe('/check/a'));
});

it('says that it failed rather than that nothing was found', async () => {
  answers['小雨'] = 'failing';
  await userEvent.type(box(), '小雨');
  expect(await screen.findAllByText('The search failed. Try again in a moment.')).toHaveLength(2);
  expect(screen.queryByText(/is not in this register/)).toBeNull();
});

it('asks of a long share text only for whom it names, and says what it read', async () => {
  answers['@小雨'] = [suggestion('a'), suggestion('b')];
  await paste(
    `8.97 复制打开快见，看看【小雨的直播间】${'今晚福利多多'.repeat(40)} https://v.kuaijian.example/aBcD/`,
  );
  expect(await screen.findAllByRole('option')).toHaveLength(2);
  expect(screen.getByText('Recognised: name 小雨')).toBeVisible();
  expect(asked()).toEqual(['@小雨']);
});

it('opens the card of the one a pasted text means; the way back brings the text, and opens nothing again', async () => {
  answers['1001'] = [suggestion('a', { match: 'room', hit: null })];
  await paste('房间号：1001');
  await waitFor(() => expect(at()).toBe('/check/a'));
  act(() => page.router.history.back());
  await waitFor(() => expect(at()).toBe('/'));
  expect(await screen.findByRole('combobox')).toHaveValue('房间号：1001');
  expect(await screen.findByRole('option')).toBeVisible();
  expect(at()).toBe('/');
});

it('leaves it to the person whose room a text means that gives a name and nobody’s room', async () => {
  answers['9999 @小雨'] = [suggestion('a')];
  await paste('@小雨 房间号：9999');
  expect(await screen.findAllByText(/Nobody in this register has room 9999/)).toHaveLength(2);
  expect(at()).toBe('/');
});

it('says what to do with a link that only its platform can follow, and asks nobody about it', async () => {
  await paste('https://v.douyin.com/iRNBho5/');
  expect(
    await screen.findByRole('heading', { name: /does not say which live room/ }),
  ).toBeVisible();
  expect(asked()).toEqual([]);
});

it('asks for nothing while a word is being composed, and opens nothing by the Enter that ends it', async () => {
  answers['小雨'] = [suggestion('a')];
  vi.useFakeTimers();
  fireEvent.compositionStart(box());
  for (const value of ['x', 'xia', "xiao'yu"]) {
    fireEvent.change(box(), { target: { value } });
    await act(() => vi.advanceTimersByTimeAsync(300));
  }
  fireEvent.keyDown(box(), { key: 'Enter', isComposing: true });
  fireEvent.change(box(), { target: { value: '小雨' } });
  fireEvent.compositionEnd(box());
  await act(() => vi.advanceTimersByTimeAsync(120));
  expect(asked()).toEqual(['小雨']);
  await turns();
  expect(screen.getByRole('option')).toBeVisible();
  expect(at()).toBe('/');
});

it('shows an answer at once when it is there: no clock has to move on', async () => {
  let arrive: (items: Suggestion[]) => void = () => undefined;
  answers['小雨'] = new Promise((resolve) => (arrive = resolve));
  vi.useFakeTimers();
  fireEvent.change(box(), { target: { value: '小雨' } });
  await act(() => vi.advanceTimersByTimeAsync(120));
  expect(asked()).toEqual(['小雨']);
  expect(screen.queryByRole('option')).toBeNull();
  const before = Date.now();
  arrive([suggestion('a')]);
  await turns();
  expect(screen.getByRole('option')).toBeVisible();
  expect(Date.now()).toBe(before);
});

it('empties the box, and the list with it', async () => {
  answers['小雨'] = [suggestion('a')];
  await userEvent.type(box(), '小雨');
  await screen.findByRole('option');
  await userEvent.click(screen.getByRole('button', { name: 'Clear the search' }));
  expect(box()).toHaveValue('');
  expect(box()).toHaveFocus();
  expect(screen.queryByRole('option')).toBeNull();
});
