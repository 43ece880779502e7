// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { giveDialogs } from '@/ui/test-page';
import { authenticity, quiet, readings, surprising } from './authenticity-fixture';
import { detail } from './dossier-fixture';
import { json, problem, renderDossier, type Answer } from './render-dossier';

afterEach(cleanup);

const tab = (settings: Parameters<typeof renderDossier>[0] = {}) =>
  renderDossier({ search: '?tab=authenticity', ...settings });
const card = async (name: string) =>
  within((await screen.findByRole('figure', { name })).closest('li')!);
const list = () => screen.findByRole('region', { name: 'Broadcasts to look at first' });

const answering =
  (end: string, body: unknown): Answer =>
  ({ path }) =>
    path.endsWith(end) ? json(body) : undefined;

describe('the five signals', () => {
  it('say what the figures would have to mean, beside what is usual and what they stand on', async () => {
    await tab();
    const settled = await card('Settled ÷ declared sales');
    expect(settled.getByText('Of every 4 yuan declared, 3 did not settle')).toBeVisible();
    expect(settled.getByText('Usual among peers: 1 of every 5 yuan')).toBeVisible();
    expect(settled.getByText('¥3.1M settled of ¥12.4M declared')).toBeVisible();
    const viewers = await card('Orders ÷ viewers');
    expect(viewers.getByText('Each viewer, bystanders included, placed 3.0 orders')).toBeVisible();
  });

  it('name innocent explanations beside each, and never call anything fake', async () => {
    const { container } = await tab();
    await screen.findByText(/pre-orders that were cancelled/);
    // one for each signal, and one for the wave
    expect(screen.getAllByText('Could also be')).toHaveLength(6);
    expect(container.textContent).not.toMatch(/fraud|faked/i);
  });

  it('tell the chance with its usual share, for all five together, and how many peers are as far out', async () => {
    await tab();
    const settled = await card('Settled ÷ declared sales');
    expect(
      settled.getByText(
        '2 of 3 broadcasts unusual; 1.3% is usual among peers, so fewer than 0.1 would be expected',
      ),
    ).toBeVisible();
    expect(settled.getByText('0.05% (five together: 0.15%)')).toBeVisible();
    expect(settled.getByText('4 of 198')).toBeVisible();
  });

  it('say what can’t be told and why, and grade nothing by it', async () => {
    await tab();
    const buyers = await card('Orders ÷ buyers');
    expect(buyers.getByText(/Cannot tell: no broadcast in the window/)).toBeVisible();
    expect(buyers.getByText(/3 with a figure not on record/)).toBeVisible();
    const viewers = await card('Orders ÷ viewers');
    expect(viewers.getByText(/Fewer than 30 broadcasts of peers tell this signal/)).toBeVisible();
    expect(
      viewers.getByText(
        'Not told by 2 of 3 broadcasts: 1 with a figure not on record and 1 with figures that contradict each other',
      ),
    ).toBeVisible();
    expect(viewers.queryByText(/broadcasts unusual/)).toBeNull();
  });

  it('are stepped through by keyboard, and lead to the broadcast', async () => {
    const { location } = await tab();
    const settled = await card('Settled ÷ declared sales');
    const step = settled.getByRole('slider');
    expect(step).toHaveAttribute('max', '2');
    // jsdom moves no range by its keys
    fireEvent.change(step, { target: { value: '1' } });
    expect(step).toHaveAttribute(
      'aria-valuetext',
      '20 May 2026, 20:00 · 10.0% · 9.3 deviations below the peers’ median · unusual',
    );
    await userEvent.click(settled.getByRole('link', { name: 'Its five signals' }));
    expect(location().search).toMatchObject({ tab: 'authenticity', broadcast: 'b-2' });
    await expect.poll(() => document.activeElement?.textContent).toMatch(/^20 May 2026, 20:00/);
    fireEvent.change(step, { target: { value: '2' } });
    expect(step.getAttribute('aria-valuetext')).toContain('farther from the peers’ median');
  });

  it('have a table of the same broadcasts', async () => {
    await tab();
    const settled = await card('Settled ÷ declared sales');
    await userEvent.click(settled.getByRole('button', { name: 'Show as table' }));
    const rows = settled.getAllByRole('row');
    expect(rows).toHaveLength(4);
    expect(rows[2]).toHaveTextContent('20 May 2026, 20:0010.0%-9.380.0%61.0%');
    expect(rows[2]).toHaveTextContent(/yes$/);
  });
});

describe('the broadcasts to look at first', () => {
  it('open one at a time, in the address, with each signal against its peers', async () => {
    const { location } = await tab();
    const first = await within(await list()).findByRole('button', { name: /20 May 2026, 20:00/ });
    expect(first).toHaveAttribute('aria-expanded', 'false');
    expect(first).toHaveTextContent('2 of 5 signals unusual');
    await userEvent.click(first);
    expect(location().search).toMatchObject({ broadcast: 'b-2' });
    const [settled, refunds, buyers, viewers, comments] = within(
      screen.getByRole('list', { name: 'The five signals of this broadcast' }),
    ).getAllByRole('listitem');
    expect(settled).toHaveTextContent('not below 61.0%');
    expect(settled).toHaveTextContent('9.3 deviations below the peers’ median');
    expect(refunds).toHaveTextContent('Cannot tell: fewer than 100 orders');
    expect(buyers).toHaveTextContent('Each buyer placed 5.8 orders on average');
    expect(buyers).toHaveTextContent('5,200 orders, 900 buyers');
    expect(viewers).toHaveTextContent('If nobody ordered twice, 1 of every 3 viewers ordered');
    expect(viewers).toHaveTextContent('What is usual cannot be told');
    expect(comments).toHaveTextContent('Cannot tell: the figures contradict each other');
    await userEvent.click(first);
    expect(location().search).not.toHaveProperty('broadcast', 'b-2');
  });

  it('say of one that tells nothing that it can’t be told', async () => {
    await tab();
    const last = await within(await list()).findByRole('button', { name: /10 Mar 2026/ });
    expect(last).toHaveTextContent('No signal can be told');
  });

  it('go into a case with the streamer’s figures, the quiet ones left out', async () => {
    giveDialogs();
    await tab();
    const region = within(await list());
    await userEvent.click(await region.findByRole('button', { name: 'Open a case' }));
    const dialog = await screen.findByRole('dialog', { name: 'Open a case' });
    expect(dialog).toHaveTextContent(
      'the figures of 1 streamer, 90 days and 1 broadcast against its peers',
    );
    expect(within(dialog).getByLabelText('Title')).toHaveValue('小满家的直播间: unusual figures');
  });

  it('show one the address names though the list has not come to it, and say where there is none', async () => {
    const far = { ...quiet, broadcastId: 'b-99', startedAt: '2026-04-01T20:00:00+08:00' };
    await tab({
      search: '?tab=authenticity&broadcast=b-99',
      answer: answering('/authenticity/broadcasts/b-99', far),
    });
    const chosen = await screen.findByRole('region', { name: 'The broadcast asked for' });
    expect(
      await within(chosen).findByRole('button', { name: /1 Apr 2026/, expanded: true }),
    ).toBeVisible();
    cleanup();
    const { location } = await tab({ search: '?tab=authenticity&broadcast=nowhere' });
    expect(await screen.findByText('There is no such broadcast in this window')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(location().search).not.toHaveProperty('broadcast', 'nowhere');
  });
});

describe('waves of groundless complaints', () => {
  it('are told with what is usual, what was dismissed and what is set aside, and lead to the complaints', async () => {
    const { location } = await tab();
    const waves = await screen.findByRole('region', { name: 'Waves of groundless complaints' });
    expect(waves).toHaveTextContent('31 complaints by 6 people, several each');
    expect(waves).toHaveTextContent('6, of whom 5 never heard of before');
    expect(waves).toHaveTextContent('1.2 (chance of as many: <0.01%)');
    expect(waves).toHaveTextContent('19 of 20 (95% sure: over 78%)');
    expect(waves).toHaveTextContent('Set aside until decided11');
    expect(waves).toHaveTextContent('no evidence against anyone');
    await userEvent.click(within(waves).getByRole('link', { name: 'Read these complaints' }));
    expect(location().search).toMatchObject({
      tab: 'complaints',
      window: '2026-04-10..2026-04-18',
      counted: ['dismissed', 'wave'],
    });
  });

  it('are said not to be there where there are none', async () => {
    await tab({ answer: answering('/authenticity', { ...authenticity, waves: [] }) });
    expect(await screen.findByText('No such wave from 3 Mar 2026 to 31 May 2026.')).toBeVisible();
  });
});

describe('the tab', () => {
  it('says how many of those that tell are unusual, against whom, and that it is no finding', async () => {
    await tab();
    const lead = await screen.findByRole('region', { name: 'Authenticity' });
    expect(lead).toHaveTextContent(
      '2 of 3 broadcasts that tell a signal have unusual figures on at least one',
    );
    expect(lead).toHaveTextContent('Peers: 212 streamers in Apparel');
    expect(lead).toHaveTextContent('12% sure that over 3.00% of its broadcasts are unusual');
    expect(lead).toHaveTextContent('a reason to look, not a finding');
  });

  it('cannot tell where no broadcast tells anything', async () => {
    await tab({
      answer: answering('/authenticity', {
        ...authenticity,
        told: 0,
        unusual: 0,
        signals: authenticity.signals.map((signal) =>
          Object.assign({}, authenticity.signals[2], { signal: signal.signal }),
        ),
      }),
    });
    const lead = await screen.findByRole('region', { name: 'Authenticity' });
    expect(lead).toHaveTextContent('Cannot tell: none of the 3 broadcasts');
    expect(lead).not.toHaveTextContent('sure');
    expect(screen.getAllByText(/Cannot tell: no broadcast in the window/)).toHaveLength(5);
  });

  it('names the days without broadcasts and offers a year', async () => {
    const { location } = await tab({
      answer: ({ path }) =>
        path.endsWith('/authenticity')
          ? json({ ...authenticity, broadcasts: 0, told: 0, unusual: 0 })
          : path.endsWith('/broadcasts')
            ? json({ ...readings, items: [], total: 0 })
            : undefined,
    });
    expect(await screen.findByText('No broadcasts from 3 Mar 2026 to 31 May 2026')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Broadcasts to look at first' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Show 365 days' }));
    expect(location().search).toMatchObject({ window: '365d', tab: 'authenticity' });
  });

  it('keeps one half where the other fails, and tries again', async () => {
    let fails = true;
    await tab({
      answer: ({ path }) => (path.endsWith('/authenticity') && fails ? problem(500) : undefined),
    });
    const alert = await screen.findByRole('alert');
    expect(await list()).toHaveTextContent('20 May 2026');
    fails = false;
    await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('figure', { name: 'Orders ÷ buyers' })).toBeVisible();
  });

  it('reads in Chinese', async () => {
    await tab({
      language: 'zh',
      search: `?tab=authenticity&broadcast=${surprising.broadcastId}`,
    });
    expect(await screen.findByText('每宣称 4 元，就有 3 元未结算')).toBeVisible();
    expect(screen.getByText('平均每名买家下了 5.8 单', { exact: false })).toBeVisible();
    expect(document.title).toContain(detail.displayName);
  });
});
