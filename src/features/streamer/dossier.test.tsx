// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { complaints, detail, findings } from './dossier-fixture';
import { json, problem, renderDossier } from './render-dossier';

afterEach(cleanup);

const region = (name: string | RegExp) => screen.findByRole('region', { name });
const tab = (name: string) =>
  within(screen.getByRole('navigation', { name: 'Parts of the dossier' })).getByRole('link', {
    name,
  });

describe('the head of a dossier', () => {
  it('says what its figures stand on', async () => {
    await renderDossier();
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('小满家的直播间');
    expect(screen.getByText('Window 3 Mar 2026 – 31 May 2026')).toBeVisible();
    expect(screen.getByText('Data to 31 May 2026')).toBeVisible();
    expect(screen.getByText('Method 1.0')).toBeVisible();
    expect(screen.getByText('Peers: 212 streamers in Apparel')).toBeVisible();
  });

  it('puts a standing order where it cannot be missed, and the settled fine only in the list', async () => {
    await renderDossier();
    expect(await screen.findByText('Stands: Rectification order')).toBeVisible();
    expect(screen.queryByText(/Stands: Fine/)).toBeNull();
    const measures = await region('Administrative measures');
    expect(measures).toHaveTextContent('Rectified on 1 Dec 2025');
  });

  it('tells another of the same name apart', async () => {
    await renderDossier();
    const who = await region('Who');
    expect(within(who).getByText('Another streamer has this name')).toBeVisible();
    expect(who).toHaveTextContent('Heron · 66009999 · Guangdong');
  });

  it('shows an expired certificate and a wrong code as such', async () => {
    await renderDossier();
    const who = await region('Who');
    expect(who).toHaveTextContent('Expired on 30 Apr 2026');
    expect(who).toHaveTextContent('Check digit wrong');
  });
});

describe('the verdict', () => {
  it('gives each fact as a sentence over its figures', async () => {
    await renderDossier();
    const verdict = await region('Verdict and the facts behind it');
    expect(verdict).toHaveTextContent(
      '99.8% sure that its complaint rate is over 18.6 per 10,000 orders',
    );
    expect(verdict).toHaveTextContent('82 complaints in 20,000 orders');
    expect(verdict).toHaveTextContent('95% interval 32.1–49.5');
    expect(verdict).toHaveTextContent('Peers 12.4');
    expect(verdict).toHaveTextContent('Complaints are what people said, not findings.');
  });

  it('never claims certainty, and says where the records cannot tell', async () => {
    await renderDossier();
    const verdict = await region('Verdict and the facts behind it');
    expect(verdict).toHaveTextContent('>99.9% sure that its reviewed-before-sale coverage');
    expect(verdict).not.toHaveTextContent('100% sure');
    const refunds = within(verdict).getByText('Quality refunds').closest('li');
    expect(refunds).toHaveTextContent('The records cannot tell');
  });
});

describe('the tabs', () => {
  it('keep the window and mark where one is', async () => {
    const { location } = await renderDossier({ search: '?window=365d' });
    await screen.findByText('Hours on air');
    await userEvent.click(tab('After-sales'));
    await region('How fast');
    expect(location().search).toMatchObject({ tab: 'after_sales', window: '365d' });
    expect(tab('After-sales')).toHaveAttribute('aria-current', 'page');
    expect(tab('Sales')).not.toHaveAttribute('aria-current');
  });

  it('tell sales with both numbers of the ratio, and an unknown as unknown', async () => {
    await renderDossier();
    const ratio = (await screen.findByText('Settled ÷ declared')).parentElement;
    expect(ratio).toHaveTextContent('50.0%');
    expect(ratio).toHaveTextContent('¥1,500,000 settled of ¥3,000,000 declared');
    const row = await screen.findByRole('row', { name: /20 May 2026/ });
    expect(row).toHaveTextContent('30 of 450');
    expect(within(row).getAllByText('unknown')).toHaveLength(2);
  });

  it('order the broadcasts by the column asked for, in the address', async () => {
    const { asked, location } = await renderDossier();
    await userEvent.click(await screen.findByRole('button', { name: /^Orders/ }));
    expect(location().search).toMatchObject({ sort: '-orders' });
    expect(await screen.findByRole('columnheader', { name: /^Orders/ })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    expect(asked.at(-1)?.query.get('sort')).toBe('-orders');
  });

  it('say that half are not yet closed, rather than a median of those that are', async () => {
    await renderDossier({ search: '?tab=after_sales' });
    const fast = await region('How fast');
    expect(fast).toHaveTextContent('Not yet half30 of 82 closed so far');
    expect(fast).toHaveTextContent(/Closed by day 60—unknownCannot be told yet/);
    expect(await region('What people got')).toHaveTextContent(
      '9 of 20 closed complaints that named an amount',
    );
  });

  it('list each rule with its result, counts and duty holder, and fold what has nothing to judge', async () => {
    await renderDossier({ search: '?tab=verification' });
    const rule = (await screen.findByText('Documents reviewed before the broadcast')).closest('li');
    expect(rule).toHaveTextContent('Not met');
    expect(rule).toHaveTextContent('Offers: 386 of 400 keep it · 12 cannot be told');
    expect(rule).toHaveTextContent('Duty of: Room operator');
    const findings = await region('What the records say of each rule');
    expect(findings).toHaveTextContent('2 not met · 1 cannot tell · 0 met');
    expect(findings).toHaveTextContent('not a decision of an authority');
    const folded = within(findings)
      .getByText(/^1 rule with nothing to judge/)
      .closest('details');
    expect(folded).not.toHaveAttribute('open');
    expect(folded).toHaveTextContent('Rectification orders carried out');
  });

  it('open the evidence of a rule: its source, its limits, what broke it, and the way there', async () => {
    const [finding] = findings.items;
    const page = {
      window: findings.window,
      finding,
      items: finding!.evidence,
      nextCursor: null,
      total: 1,
      byAnswer: { broken: 14, unknown: 12, kept: 386 },
    };
    const { location, asked } = await renderDossier({
      search: '?tab=verification&window=30d',
      answer: ({ path }) => (path.endsWith('/reviewed_before_sale') ? json(page) : undefined),
    });
    const open = await screen.findByRole('button', {
      name: 'Show the evidence: Documents reviewed before the broadcast',
    });
    await userEvent.click(open);
    expect(location().search).toMatchObject({ finding: 'reviewed_before_sale', window: '30d' });
    const rows = await screen.findByRole('list', {
      name: 'Evidence for: Documents reviewed before the broadcast',
    });
    expect(rows).toHaveTextContent('Breaks it');
    expect(rows).toHaveTextContent(
      'Inspection report: Reviewed after sale began (reviewed on 6 May 2026, 09:30)',
    );
    expect(within(rows).getByRole('link', { name: '手工蜂蜜 500 克' })).toHaveAttribute(
      'href',
      expect.stringContaining('2026-05-04..2026-05-04'),
    );
    const opened = rows.closest('li');
    expect(opened).toHaveTextContent('Live E-Commerce Supervision Measures');
    expect(opened).toHaveTextContent('in force from 1 Feb 2026');
    await userEvent.click(within(opened!).getByRole('checkbox', { name: /^Breaks it/ }));
    await waitFor(() => expect(asked.at(-1)?.query.getAll('answer')).toEqual(['broken']));
  });

  it('say by how long a review came too late', async () => {
    await renderDossier({ search: '?tab=verification' });
    const row = await screen.findByRole('row', { name: /头层牛皮双肩包/ });
    expect(row).toHaveTextContent('Reviewed after sale began');
    expect(row).toHaveTextContent('24 hours after the first sale');
    expect(row).toHaveTextContent('300 of 900');
  });
});

describe('the complaints', () => {
  it('stand beside the reply, as plain text in their own language', async () => {
    await renderDossier({ search: '?tab=complaints' });
    const said = await screen.findByText(/主播说是头层牛皮/);
    expect(said).toHaveTextContent('<b>请处理</b>');
    expect(said).toHaveAttribute('lang', 'zh-CN');
    const complaint = screen.getByRole('article', { name: 'Counterfeit' });
    expect(complaint).toHaveTextContent('您好，已安排专员跟进。');
    expect(complaint).toHaveTextContent('after 2 days');
  });

  it('tell why one is left out', async () => {
    await renderDossier({ search: '?tab=complaints' });
    const complaint = await screen.findByRole('article', { name: 'Delivery' });
    expect(complaint).toHaveTextContent('Left out: dismissed');
    expect(complaint).toHaveTextContent('No narrative on record');
  });

  it('are narrowed in the address, by what each value would give', async () => {
    const { asked, location } = await renderDossier({ search: '?tab=complaints' });
    await userEvent.click(await screen.findByText('Filters'));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Counterfeit 1' }));
    expect(location().search).toMatchObject({ category: ['counterfeit'] });
    expect(asked.at(-1)?.query.getAll('category')).toEqual(['counterfeit']);
  });

  it('name the filter that left nothing and let it be dropped', async () => {
    const { location } = await renderDossier({
      search: '?tab=complaints&category=safety',
      answer: ({ path, query }) =>
        path.endsWith('/complaints') && query.has('category')
          ? json({ ...complaints, items: [], total: 0 })
          : undefined,
    });
    await userEvent.click(await screen.findByRole('button', { name: 'About: Safety' }));
    expect(await screen.findByRole('article', { name: 'Counterfeit' })).toBeVisible();
    expect(location().search).not.toHaveProperty('category', ['safety']);
  });

  it('when there are none, name the days and offer a year', async () => {
    const { location } = await renderDossier({
      search: '?tab=complaints',
      answer: ({ path }) =>
        path.endsWith('/complaints')
          ? json({
              ...complaints,
              items: [],
              total: 0,
              counts: {
                received: 0,
                counted: 0,
                leftOut: { dismissed: 0, withdrawn: 0, wave: 0, repeat: 0 },
              },
            })
          : undefined,
    });
    expect(
      await screen.findByText('No complaints against this streamer from 3 Mar 2026 to 31 May 2026'),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show 365 days' }));
    expect(location().search).toMatchObject({ window: '365d', tab: 'complaints' });
  });
});

describe('what can go wrong', () => {
  it('a streamer that is not in the register is said not to be', async () => {
    await renderDossier({ id: 'nobody' });
    expect(
      await screen.findByRole('heading', {
        name: 'No streamer with this number is in the register',
      }),
    ).toBeVisible();
    expect(screen.getByText('Number looked up: nobody')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Search the register' })).toHaveAttribute(
      'href',
      '/streamers',
    );
  });

  it('a failed window keeps the figures that were there and offers to try again', async () => {
    let fails = true;
    await renderDossier({
      answer: ({ path, query }) =>
        path === `/streamers/${detail.streamerId}` && query.get('window') === '30d' && fails
          ? problem(500)
          : undefined,
    });
    await userEvent.click(await screen.findByRole('radio', { name: '30 days' }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The server failed');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('小满家的直播间');
    fails = false;
    await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
    await expect.poll(() => screen.queryByRole('alert')).toBeNull();
  });

  it('one part failing leaves the others standing', async () => {
    await renderDossier({
      answer: ({ path }) => (path.endsWith('/broadcasts') ? problem(503) : undefined),
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('The server failed');
    expect(screen.getByText('Hours on air')).toBeVisible();
  });
});

it('reads in Chinese', async () => {
  await renderDossier({ language: 'zh', search: '?tab=after_sales' });
  expect(await screen.findByText(/有 99.8% 的把握认为：其投诉多于每万单 18.6 件/)).toBeVisible();
  expect(await region('处理快慢')).toHaveTextContent('尚未过半');
});
