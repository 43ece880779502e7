// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseSearch, stringifySearch } from '@/app/search-params';
import * as download from '@/ui/download';
import { json, type Answer } from '@/ui/test-page';
import { renderComplaints } from './render-complaints';
import { makeComplaint, makePage } from './test-objects';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const show = (settings: Parameters<typeof renderComplaints>[1] = {}) =>
  renderComplaints({ parseSearch, stringifySearch }, settings);
const problem = () => json({ type: 'about:blank', title: 'Internal', status: 500 }, 500);
const rowNamed = (name: RegExp) => screen.findByRole('article', { name });
const list =
  (change: Parameters<typeof makePage>[0]): Answer =>
  (path) =>
    path === '/complaints' ? json(makePage(change)) : undefined;

describe('the list', () => {
  it('tells how many of how many, which count, which are left out and why, and that they are claims', async () => {
    await show({
      answer: list({
        total: 7,
        counts: {
          received: 7,
          counted: 4,
          leftOut: { dismissed: 2, withdrawn: 0, wave: 0, repeat: 1 },
        },
      }),
    });
    expect(await screen.findByText('7 of 10 complaints')).toBeVisible();
    expect(
      screen.getByText(
        '4 count in the figures; left out: 2 dismissed and 1 repeated by the same person within 30 days.',
      ),
    ).toBeVisible();
    expect(screen.getByText(/Received 2 Apr 2026 to 30 Jun 2026 · data as of/)).toBeVisible();
    expect(screen.getByText(/not findings/)).toBeVisible();
  });

  it('says of each against whom, when, of what, and where it stands', async () => {
    await show();
    const row = await rowNamed(/Quality/);
    for (const said of [
      '林小满',
      'Duoduo Live · 880123',
      '10 Jun 2026',
      'Closed · Refunded',
      '¥99',
    ]) {
      expect(row).toHaveTextContent(said);
    }
  });

  it('marks the searched words in what was said and in the reply, and takes neither for HTML', async () => {
    const narrative = '<b>pan</b> broke';
    const complaint = makeComplaint({
      narrative,
      narrativeHits: [[3, 6]],
      sellerResponse: 'Which pan?',
      sellerResponseHits: [[6, 9]],
    });
    await show({ at: '/complaints?q=pan', answer: list({ items: [complaint] }) });
    const row = await rowNamed(/Quality/);
    expect([...row.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'pan',
      'pan',
    ]);
    expect(row).toHaveTextContent(narrative);
    expect(row).toHaveTextContent('Reply: Which pan?');
  });

  it('goes on by itself page after page', async () => {
    const { asked } = await show({
      answer: (path, query) => {
        if (path !== '/complaints') return undefined;
        const second = query.get('cursor') === 'second';
        const items = [
          makeComplaint({
            complaintId: second ? 'b' : 'a',
            category: second ? 'price' : 'quality',
          }),
        ];
        return json(makePage({ items, total: 2, nextCursor: second ? null : 'second' }));
      },
    });
    expect(await rowNamed(/Price/)).toBeVisible();
    expect(asked.filter(({ query }) => query.has('cursor'))).toHaveLength(1);
  });

  it('is asked again, narrowed, when a filter is chosen; a chip drops it', async () => {
    const { address, asked } = await show();
    await userEvent.click(await screen.findByRole('button', { name: 'About' }));
    await userEvent.click(await screen.findByRole('checkbox', { name: /Price.*3/ }));
    await waitFor(() => expect(address()).toContain('category=price'));
    expect(asked.at(-1)?.query.getAll('category')).toEqual(['price']);
    await userEvent.keyboard('{Escape}');
    await userEvent.click(screen.getByRole('button', { name: 'Drop the filter About: Price' }));
    await waitFor(() => expect(address()).not.toContain('category'));
  });

  it('names what emptied it, and what dropping that would give', async () => {
    const { address } = await show({
      at: '/complaints?category=safety&q=nobody',
      answer: list({ items: [], total: 0 }),
    });
    expect(await screen.findByText('No complaint meets all of these filters')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Drop “About” · 4 complaints' }));
    await waitFor(() => expect(address()).not.toContain('category'));
    expect(address()).toContain('q=nobody');
  });

  it('keeps its rows when a change fails, says so, and recovers', async () => {
    let broken = false;
    await show({ answer: (path) => (broken && path === '/complaints' ? problem() : undefined) });
    await rowNamed(/Quality/);
    broken = true;
    await userEvent.click(screen.getByRole('radio', { name: '30 days' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('The server failed');
    expect(await rowNamed(/Quality/)).toBeVisible();
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('lets complaints be chosen for a case', async () => {
    await show();
    await userEvent.click(await screen.findByRole('checkbox', { name: /Choose complaint k1/ }));
    const bar = within(await screen.findByRole('region', { name: 'Chosen complaints' }));
    expect(bar.getByText('1 complaint chosen')).toBeVisible();
    expect(await bar.findByRole('button', { name: /case/i })).toBeEnabled();
    await userEvent.click(bar.getByRole('button', { name: 'Choose none' }));
    expect(screen.queryByRole('region', { name: 'Chosen complaints' })).toBeNull();
  });
});

it('says which view is shown, also where the address holds a lone filter', async () => {
  await show({ at: '/complaints?category=quality&view=trend' });
  const views = within(await screen.findByRole('navigation', { name: /Views/ }));
  expect(views.getByRole('link', { name: 'Trend' })).toHaveAttribute('aria-current', 'page');
  expect(views.getByRole('link', { name: 'List' })).not.toHaveAttribute('aria-current');
});

describe('one complaint', () => {
  it('is opened from the list, and closed by a step back in the history', async () => {
    const { address, router } = await show({ at: '/complaints?category=quality' });
    await userEvent.click(await screen.findByRole('link', { name: 'Quality' }));
    const dialog = await screen.findByRole('dialog', { name: 'Complaint k1' });
    expect(address()).toContain('complaint=k1');
    expect(within(dialog).getByText('We have sent the money back.')).toBeVisible();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(address()).toBe('?category=quality'));
    router.history.forward();
    await waitFor(() => expect(address()).toContain('complaint=k1'));
  });

  it('is shown by its link though it is not in the list, with its legal deadlines', async () => {
    const elsewhere = makeComplaint({ complaintId: 'k9', narrative: 'From long ago.' });
    const { asked } = await show({
      at: '/complaints?complaint=k9',
      answer: (path) => (path === '/complaints/k9' ? json(elsewhere) : undefined),
    });
    const dialog = within(await screen.findByRole('dialog', { name: 'Complaint k9' }));
    expect(await dialog.findByText('From long ago.')).toBeVisible();
    // 19 June is the Dragon Boat holiday: 11 12 15 16 17 18 · 22 June
    const due = (await dialog.findByText(/Last day to accept or refuse it/)).closest('li');
    expect(due).toHaveTextContent('22 Jun 2026');
    expect(due).toHaveTextContent('In time');
    expect(asked.map(({ path }) => path)).toContain('/complaints/k9');
  });

  it('says when there is none of that number', async () => {
    await show({
      at: '/complaints?complaint=none',
      answer: (path) =>
        path === '/complaints/none'
          ? json({ type: 'about:blank', title: 'Not found', status: 404 }, 404)
          : undefined,
    });
    const dialog = within(await screen.findByRole('dialog', { name: 'Complaint none' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent('Not found');
  });
});

describe('the breakdown', () => {
  const at = '/complaints?view=breakdown&rows=month';

  it('tells counts, totals, and rates where there are orders', async () => {
    await show({ at: `${at}&share=row` });
    const table = within(await screen.findByRole('table'));
    const may = table.getByRole('row', { name: /May 2026/ });
    expect(
      within(may)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['675%', '225%', '0', '8', '7', '10,000', '7.0 2.8–14.4']);
    const june = table.getByRole('row', { name: /Jun 2026/ });
    expect(within(june).getAllByRole('cell').at(-1)).toHaveTextContent('unknown');
  });

  it('leads from a cell to its complaints: the month as the window, the outcome as a filter', async () => {
    const { address } = await show({ at });
    await userEvent.click(await screen.findByRole('link', { name: 'May 2026, Refunded: 6' }));
    await waitFor(() => expect(address()).toContain('window=2026-05-01..2026-05-31'));
    expect(address()).toContain('outcome=refunded');
    expect(address()).not.toContain('view=');
    expect(await rowNamed(/Quality/)).toBeVisible();
  });

  it('leads nowhere where no filter says it', async () => {
    await show({ at });
    await screen.findByRole('table');
    expect(screen.queryByRole('link', { name: /None yet/ })).toBeNull();
  });

  it('is written as it stands', async () => {
    const write = vi.spyOn(download, 'downloadCsv').mockImplementation(() => undefined);
    await show({ at });
    await userEvent.click(await screen.findByRole('button', { name: /Download CSV/ }));
    expect(write.mock.calls[0]?.[1]).toBe(
      [
        'Month,Refunded,No remedy,None yet,All,Counted,Orders,"Complaints per 10,000 orders",Low (95%),High (95%)',
        'May 2026,6,2,0,8,7,10000,7,2.8,14.4',
        'Jun 2026,3,0,9,12,12,0,,,',
        'All,9,2,9,20,19,,,,',
        '',
      ].join('\n'),
    );
  });
});

describe('the trend', () => {
  it('has a table twin with the rate, its interval and what it rests on', async () => {
    await show({ at: '/complaints?view=trend' });
    const figure = within(
      await screen.findByRole('figure', { name: 'Complaints per 10,000 orders by week' }),
    );
    await userEvent.click(figure.getByRole('button', { name: 'Show as table' }));
    const week = figure.getByRole('row', { name: /22 Jun 2026/ });
    expect(
      within(week)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['22 Jun 2026', '28 Jun 2026', '7', '10,000', '7.0', '2.8', '14.4', '7', 'yes']);
  });
});

describe('the export', () => {
  const header = 'complaint_id,narrative\n';
  const csv = (rows: string, told: number) =>
    new Response(`\uFEFF${header}${rows}`, {
      headers: { 'Content-Type': 'text/csv', 'X-Total-Count': String(told) },
    });
  const open = async () => {
    await userEvent.click(await screen.findByRole('button', { name: 'Export…' }));
    return within(await screen.findByRole('dialog', { name: 'Export complaints' }));
  };

  it('tells its count first, then writes exactly what is filtered, in the order of the list', async () => {
    const save = vi.spyOn(download, 'saveBlob').mockImplementation(() => undefined);
    const { asked } = await show({
      at: '/complaints?category=quality&sort=-amountFen',
      answer: (path, query) =>
        path === '/complaints/export' ? csv('a,"x\ny"\nb,z\n', 2) : list({ total: 2 })(path, query),
    });
    const dialog = await open();
    expect(dialog.getByText('2 complaints will be written')).toBeVisible();
    expect(asked.map(({ path }) => path)).not.toContain('/complaints/export');
    await userEvent.click(dialog.getByRole('button', { name: 'Write the file' }));
    expect(await dialog.findByText('2 rows written.')).toBeVisible();
    const query = asked.find(({ path }) => path === '/complaints/export')?.query;
    expect(query?.get('category')).toBe('quality');
    expect(query?.get('sort')).toBe('-amountFen');
    const [name, blob] = save.mock.calls[0]!;
    expect(name).toBe('castcheck-complaints-2026-04-02-2026-06-30.csv');
    expect(await blob.text()).toContain('a,"x\ny"\nb,z\n');
  });

  it('shows how far it is, and cancelled hands nothing over', async () => {
    const save = vi.spyOn(download, 'saveBlob').mockImplementation(() => undefined);
    let stopped = false;
    const endless = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(`${header}a,1\nb,2\n`)),
      cancel: () => {
        stopped = true;
      },
    });
    await show({
      answer: (path) =>
        path === '/complaints/export'
          ? new Response(endless, { headers: { 'Content-Type': 'text/csv', 'X-Total-Count': '5' } })
          : undefined,
    });
    const dialog = await open();
    await userEvent.click(dialog.getByRole('button', { name: 'Write the file' }));
    expect(await dialog.findByText('2 of 5 rows')).toBeVisible();
    expect(dialog.getByRole('progressbar')).toHaveValue(2);
    await userEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
    expect(await dialog.findByText('Cancelled; no file was written.')).toBeVisible();
    expect(stopped).toBe(true);
    expect(save).not.toHaveBeenCalled();
  });

  it('hands over nothing of an answer that ends too soon or fails, and can be tried again', async () => {
    const save = vi.spyOn(download, 'saveBlob').mockImplementation(() => undefined);
    const answers = [() => csv('a,1\n', 3), problem, () => csv('a,1\n', 1)];
    await show({
      answer: (path) => (path === '/complaints/export' ? answers.shift()?.() : undefined),
    });
    const dialog = await open();
    await userEvent.click(dialog.getByRole('button', { name: 'Write the file' }));
    expect(await dialog.findByText(/failed after 1 rows.*Fewer or more rows/)).toBeVisible();
    await userEvent.click(dialog.getByRole('button', { name: 'Try again' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent('The server failed');
    expect(save).not.toHaveBeenCalled();
    await userEvent.click(dialog.getByRole('button', { name: 'Try again' }));
    expect(await dialog.findByText('1 row written.')).toBeVisible();
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('goes into a file of the reader’s choice where there is a picker; none chosen writes none', async () => {
    const written: string[] = [];
    const events: string[] = [];
    const file = {
      write: async (chunk: Uint8Array) => void written.push(new TextDecoder().decode(chunk)),
      close: async () => void events.push('closed'),
      abort: async () => void events.push('aborted'),
    };
    const picker = vi
      .fn()
      .mockRejectedValueOnce(new DOMException('none', 'AbortError'))
      .mockResolvedValue({ createWritable: async () => file });
    vi.stubGlobal('showSaveFilePicker', picker);
    const { asked } = await show({
      answer: (path) => (path === '/complaints/export' ? csv('a,1\n', 1) : undefined),
    });
    const dialog = await open();
    await userEvent.click(dialog.getByRole('button', { name: 'Write the file' }));
    expect(asked.map(({ path }) => path)).not.toContain('/complaints/export');
    await userEvent.click(dialog.getByRole('button', { name: 'Write the file' }));
    expect(await dialog.findByText('1 row written.')).toBeVisible();
    expect(written.join('')).toContain('a,1\n');
    expect(events).toEqual(['closed']);
    vi.unstubAllGlobals();
  });
});

it('reads in Chinese', async () => {
  await show({ language: 'zh' });
  expect(await screen.findByText('1 / 10 件投诉')).toBeVisible();
  expect(await rowNamed(/商品质量/)).toHaveTextContent('已办结 · 退款');
});
