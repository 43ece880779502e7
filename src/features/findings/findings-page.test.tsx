// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch } from '@/app/search-params';
import type { MarketFindings } from '@/contract/findings';
import type { Language } from '@/i18n/language';
import { json, renderPage, type Answer } from '@/ui/test-page';
import { FindingsPage } from './findings-page';
import { FINDINGS_DEFAULTS, findingsSearch } from './search';

afterEach(cleanup);

const judged = { from: '2026-04-02', to: '2026-06-30' };
const counts = { met: 0, notMet: 0, unknown: 0, nothing: 0, notInForce: 0 };
const nothing = { ...counts, share: null, things: { satisfied: 0, decided: 0, undecided: 0 } };
/** Hand-made; no figure here was computed by the app. */
const market: MarketFindings = {
  window: { spec: '90d', ...judged },
  asOf: '2026-06-30',
  streamers: 100,
  registered: 400,
  items: [
    {
      rule: 'replay_kept_3_years',
      instrument: 'online_transaction_measures',
      article: 20,
      inForceFrom: '2021-05-01',
      legalRules: ['keep_replays'],
      dutyHolders: ['platform'],
      judged,
      met: 60,
      notMet: 20,
      unknown: 15,
      nothing: 5,
      notInForce: 0,
      share: { estimate: 0.25, low: 0.165, high: 0.353 },
      things: { satisfied: 700, decided: 740, undecided: 31 },
    },
    {
      ...nothing,
      rule: 'reviewed_before_sale',
      instrument: 'live_e_commerce_measures',
      article: null,
      inForceFrom: '2026-02-01',
      legalRules: ['review_before_broadcast'],
      dutyHolders: ['room_operator'],
      judged: null,
      notInForce: 100,
    },
    {
      ...nothing,
      rule: 'orders_rectified',
      instrument: 'administrative_penalty_law',
      article: 28,
      inForceFrom: '2021-07-15',
      legalRules: ['put_right'],
      dutyHolders: ['room_operator', 'streamer'],
      judged,
      nothing: 100,
    },
  ],
  facets: { category: [{ value: 'food', count: 100 }], platform: [], region: [] },
};
const meta = {
  title: 'Test',
  asOf: '2026-06-30',
  firstDay: '2025-07-01',
  fictional: true,
  methodVersion: '1',
  platforms: [],
};

const show = ({
  at = '/findings?category=food',
  language,
  answer,
}: { at?: string; language?: Language; answer?: Answer } = {}) =>
  renderPage(
    {
      path: '/findings',
      component: FindingsPage,
      search: findingsSearch,
      defaults: FINDINGS_DEFAULTS,
      leadsTo: { '/streamers': 'Register', '/law': 'Law' },
      namespaces: ['findings', 'rule'],
      fixture: (path) => json(path === '/findings' ? market : meta),
    },
    { address: { parseSearch, stringifySearch }, at, language, answer },
  );

const rule = async (name: string) =>
  (await screen.findByRole('heading', { name, level: 4 })).closest('li')!;

describe('a rule over the market', () => {
  it('tells all three counts, the share with its interval and of whom, whose duty it is and by what law', async () => {
    await show();
    const replays = await rule('Replays kept for 3 years');
    expect(replays).toHaveTextContent('Not met 20');
    expect(replays).toHaveTextContent('Cannot tell 15');
    expect(replays).toHaveTextContent('Met 60');
    expect(replays).toHaveTextContent('Share not met 25.0%');
    expect(replays).toHaveTextContent('95% interval 16.5%–35.3%');
    expect(replays).toHaveTextContent('20 of 80 streamers');
    expect(replays).toHaveTextContent('Broadcasts: 40 of 740 break it · 31 cannot be told');
    expect(replays).toHaveTextContent('5 more have nothing to judge');
    expect(replays).toHaveTextContent('Duty of: Platform');
    expect(replays).toHaveTextContent('Online Transaction Supervision Measures, art. 20');
    expect(screen.getByText(/100 streamers · 2 Apr 2026 to 30 Jun 2026/)).toHaveTextContent(
      'of 400 registered',
    );
  });

  it('leads to the register narrowed to who does not meet it, every filter kept', async () => {
    const { address } = await show({ at: '/findings?category=food&window=30d' });
    const replays = await rule('Replays kept for 3 years');
    await userEvent.click(within(replays).getByRole('link', { name: /^Show the 20 that/ }));
    await screen.findByRole('heading', { name: 'Register' });
    expect(Object.fromEntries(new URLSearchParams(address()))).toEqual({
      category: 'food',
      window: '30d',
      breaks: 'replay_kept_3_years',
    });
  });

  it('says where it was not in force, and where nobody had anything to judge, with no share', async () => {
    await show();
    const reviewed = await rule('Documents reviewed before the broadcast');
    expect(reviewed).toHaveTextContent('Not in force in the window (from 1 Feb 2026)');
    const orders = await rule('Rectification orders carried out');
    expect(orders).toHaveTextContent('Nobody has anything to judge in the window');
    for (const row of [reviewed, orders]) {
      expect(row).not.toHaveTextContent('Share not met');
      expect(within(row).queryByRole('link', { name: /^Show the/ })).toBeNull();
    }
  });
});

describe('the compliance page', () => {
  it('groups the rules by whose duty they are', async () => {
    await show();
    const group = await screen.findByRole('region', { name: 'Duties of: Room operator' });
    expect(within(group).getAllByRole('heading', { level: 4 })).toHaveLength(2);
  });

  it('has the same figures as a table, unknown shares as unknown', async () => {
    await show({ language: 'zh' });
    await userEvent.click(await screen.findByRole('button', { name: '看表格' }));
    const row = await screen.findByRole('row', { name: /^直播回放保存满三年/ });
    expect(row).toHaveTextContent('《网络交易监督管理办法》');
    expect(row).toHaveTextContent('25.0%');
    expect(screen.getByRole('row', { name: /^责令改正已落实/ })).toHaveTextContent('—');
  });

  it('names the filter that left nobody, and drops it', async () => {
    const none = { ...market, streamers: 0 };
    const { address } = await show({
      answer: (path, query) =>
        path === '/findings' && query.has('category') ? json(none) : undefined,
    });
    await screen.findByText('No streamer fits the filters.');
    const [drop] = screen.getAllByRole('button', { name: /Main category: Food/ });
    await userEvent.click(drop!);
    await rule('Replays kept for 3 years');
    expect(address()).toBe('');
  });

  it('says of every rule it can’t decide why', async () => {
    await show();
    await userEvent.click(await screen.findByText('23 rules that the records cannot decide'));
    expect(screen.getByText('The records hold nothing on age.')).toBeVisible();
    expect(
      screen.getAllByRole('link', { name: 'See broadcasts with unusual figures' })[0],
    ).toHaveAttribute('href', expect.stringContaining('concern=authenticity'));
  });
});
