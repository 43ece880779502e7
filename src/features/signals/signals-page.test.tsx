// @vitest-environment jsdom
import { cleanup, configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseSearch, stringifySearch } from '@/app/search-params';
import * as download from '@/ui/download';
import { json, renderSignals, type Asked } from './render-signals';
import { aDetail, aPage, aSignal } from './test-objects';

// a busy machine may take longer than the second that is usual
configure({ asyncUtilTimeout: 10_000 });

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const show = (settings: Parameters<typeof renderSignals>[1] = {}) =>
  renderSignals({ parseSearch, stringifySearch }, settings);
const { signalId } = aSignal();
const opened = `/signals?signal=${signalId}`;
const refusal = (role: string, allowedRoles: string[]) =>
  json({ type: 'about:blank', title: 'Not allowed', status: 403, role, allowedRoles }, 403);

describe('the list of signals', () => {
  it('says what left its course, by how much, and how many were tested at which rate', async () => {
    await show();
    const row = await screen.findByRole('link', { name: /桃夭女装/ });
    expect(row).toHaveTextContent('More quality refunds');
    expect(row).toHaveTextContent('2.4 times its own expected number (95% interval 1.6–3.4)');
    expect(row).toHaveTextContent('Still going on');
    expect(screen.getByText(/Unusual figures, not a finding/)).toBeVisible();
    expect(screen.getByText(/Complaints: 1,112 streamers tested, 0 signalled/)).toBeVisible();
    expect(screen.getByText(/at most 5% are expected to be chance alone/)).toBeVisible();
  });

  it('is narrowed in the address, and drops its filters one by one', async () => {
    const user = userEvent.setup();
    const { asked, address } = await show({ at: '/signals?direction=up&streamer=s1' });
    await user.click(
      await screen.findByRole('button', { name: 'Drop the filter Direction: More than expected' }),
    );
    await waitFor(() => expect(address()).toBe('?streamer=s1'));
    const lists = asked.filter(({ path }) => path === '/signals');
    expect(lists[0]?.query.get('direction')).toBe('up');
    expect(lists.at(-1)?.query.has('direction')).toBe(false);
    expect(lists.at(-1)?.query.get('streamer')).toBe('s1');
    expect(screen.getByRole('button', { name: /Streamer: 桃夭女装/ })).toBeVisible();
  });

  it('names what emptied it and offers to drop it', async () => {
    const user = userEvent.setup();
    const { address } = await show({
      at: '/signals?state=muted',
      answer: ({ path }) =>
        path === '/signals'
          ? json(aPage({ items: [], total: 0, facets: { ...aPage().facets } }))
          : undefined,
    });
    await user.click(
      await screen.findByRole('button', { name: 'Drop the filter State · 1 signal' }),
    );
    await waitFor(() => expect(address()).toBe(''));
  });

  it('is written as a file in full', async () => {
    const user = userEvent.setup();
    const written = vi.spyOn(download, 'downloadCsv').mockReturnValue(undefined);
    await show();
    await user.click(await screen.findByRole('button', { name: 'Download CSV (1)' }));
    await waitFor(() => expect(written).toHaveBeenCalledOnce());
    const [name, csv] = written.mock.calls[0]!;
    expect(name).toBe('signals-2026-08-03-2026-10-31.csv');
    expect(csv).toContain('桃夭女装');
    expect(csv).toContain('2.4,1.6,3.4');
  });

  it('is closed to a consumer, who is told so', async () => {
    await show({
      answer: ({ path }) =>
        path === '/signals' ? refusal('consumer', ['regulator', 'read_only']) : undefined,
    });
    expect(
      await screen.findByText(
        /“Consumer”. Reading signals is open only to: Regulator or Read-only/,
      ),
    ).toBeVisible();
  });
});

describe('a signal opened by a link', () => {
  it('tells its size in counts, its start, and what the expected number rests on', async () => {
    await show({ at: opened });
    const signal = await screen.findByRole('article', { name: 'More quality refunds' });
    const has = (text: string) => expect(signal).toHaveTextContent(text);
    has('72 orders refunded for quality, where 30.0 were to be expected');
    has('week of 24 Aug 2026');
    has('524 streamers on this chart, 11 signalled, at a false-discovery rate of 5%');
    has('38 earlier weeks of its own (508 orders refunded for quality) and what its peers have');
    has('Unusual figures, not a finding');
  });

  it('has its chart as a table, with the weeks that signalled', async () => {
    const user = userEvent.setup();
    await show({ at: opened });
    await user.click(await screen.findByRole('button', { name: 'Show as table' }));
    const table = screen.getByRole('table', { name: 'Week by week' });
    const row = within(table).getByRole('row', { name: /31 Aug 2026/ });
    expect(row).toHaveTextContent('31 Aug 20264215.543313.47.9yesyes');
  });

  it('that is there no more says why', async () => {
    await show({
      at: '/signals?signal=gone',
      answer: ({ path }) =>
        path === '/signals/gone'
          ? json({ type: 'about:blank', title: 'No such thing', status: 404 }, 404)
          : undefined,
    });
    expect(await screen.findByText(/There is no such signal any more/)).toBeVisible();
  });
});

describe('what is said of a signal', () => {
  const disposed = ({ method, path }: Asked) => method === 'PUT' && path.endsWith('/disposition');

  it('is not muted without a reason, and with one it is', async () => {
    const user = userEvent.setup();
    const { asked } = await show({
      at: opened,
      answer: (one) => (disposed(one) ? json(aSignal()) : undefined),
    });
    await user.click(await screen.findByRole('button', { name: 'Mute…' }));
    await user.type(screen.getByRole('textbox', { name: /nothing to follow up/ }), ' ab ');
    await user.click(screen.getByRole('button', { name: 'Mute' }));
    expect(screen.getByText('Give a reason of at least 5 characters.')).toBeVisible();
    expect(asked.some(disposed)).toBe(false);
    await user.type(screen.getByRole('textbox'), 'season ends');
    await user.click(screen.getByRole('button', { name: 'Mute' }));
    await waitFor(() => expect(asked.find(disposed)?.body).toMatchObject({ state: 'muted' }));
    expect(asked.find(disposed)?.body).toEqual({ state: 'muted', reason: 'ab season ends' });
  });

  it('is told with who, when and why, and can be taken back', async () => {
    const user = userEvent.setup();
    const disposition = {
      state: 'muted',
      reason: '换季清仓',
      at: '2026-10-31T10:00:00+08:00',
      by: 'regulator',
    } as const;
    const { asked } = await show({
      at: opened,
      answer: (one) => {
        if (disposed(one)) return json(aSignal());
        return one.path.startsWith('/signals/') ? json(aDetail({ disposition })) : undefined;
      },
    });
    expect(await screen.findByText('Muted by: Regulator, 31 Oct 2026, 10:00')).toBeVisible();
    expect(screen.getByText('Reason: 换季清仓')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Take back' }));
    await waitFor(() => expect(asked.find(disposed)?.body).toEqual({ state: 'new' }));
  });

  it('is not read-only staff’s to say, who see why beside the button', async () => {
    const user = userEvent.setup();
    await show({
      at: opened,
      answer: (one) => {
        if (one.path === '/me') return json({ role: 'read_only' });
        return disposed(one) ? refusal('read_only', ['regulator']) : undefined;
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Acknowledge' }));
    expect(
      await screen.findByText(/Acknowledging or muting a signal is open only to: Regulator/),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: 'Acknowledge' })).toBeVisible();
  });
});

it('reads in Chinese', async () => {
  await show({ at: opened, language: 'zh' });
  expect(await screen.findByRole('heading', { level: 1, name: '异常预警' })).toBeVisible();
  expect(
    (await screen.findAllByText('为自身预期数的 2.4 倍（95% 区间 1.6–3.4）'))[0],
  ).toBeVisible();
});
