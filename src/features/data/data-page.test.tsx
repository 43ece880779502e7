// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { parseSearch, stringifySearch } from '@/app/search-params';
import type { Quality } from '@/contract/data';
import type { Language } from '@/i18n/language';
import { json, renderPage, type AnswerToSent } from '@/ui/test-page';
import { DataPage } from './data-page';

const { saveBlob, downloadCsv } = vi.hoisted(() => ({
  saveBlob: vi.fn<(name: string, blob: Blob) => void>(),
  downloadCsv: vi.fn<(name: string, csv: string) => void>(),
}));
vi.mock('@/ui/download', () => ({ saveBlob, downloadCsv }));

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

const META = {
  title: '华东直播投诉',
  asOf: '2026-10-31',
  fictional: false,
  sources: [],
  licenses: [{ name: 'CC-BY-4.0' }],
  rowCounts: { platforms: 1, streamers: 2 },
  platforms: [],
  methodVersion: '1.0',
};
const QUALITY: Quality = {
  warningCount: 2300,
  warnings: [
    {
      severity: 'warning',
      file: 'streamers.csv',
      row: 7,
      column: 'display_name',
      value: '=cmd',
      rule: 'formula_like_text',
      params: {},
    },
  ],
  unknown: [{ table: 'streamers', column: 'followers', rows: 2, unknown: 1 }],
};
const csv = (text: string) =>
  new Response(text, { headers: { 'Content-Type': 'text/csv', 'X-Total-Count': '9' } });

const show = (answer?: AnswerToSent, language: Language = 'en') =>
  renderPage(
    {
      path: '/data',
      component: DataPage,
      search: z.object({}),
      defaults: {},
      leadsTo: {},
      namespaces: ['data'],
      fixture: (path) => json(path === '/meta' ? META : QUALITY),
    },
    { address: { parseSearch, stringifySearch }, at: '/data', language, answer },
  );

describe('the data page', () => {
  it('says whose data are loaded, up to when, real or not, and how many rows of what', async () => {
    await show();
    const loaded = await screen.findByRole('region', { name: 'What is loaded' });
    expect(loaded).toHaveTextContent('Title华东直播投诉');
    expect(loaded).toHaveTextContent('Last day covered31 Oct 2026');
    expect(loaded).toHaveTextContent('Said to be real records');
    expect(loaded).toHaveTextContent('LicencesCC-BY-4.0');
    expect(within(loaded).getByRole('row', { name: 'Streamers 2' })).toBeInTheDocument();
    // a table the package does without
    expect(within(loaded).getByRole('row', { name: 'Complaints 0' })).toBeInTheDocument();
  });

  it('lists what reading warned of with its row and value, counts all, and writes them as CSV', async () => {
    const user = userEvent.setup();
    await show();
    expect(await screen.findByText('Reading them gave 2,300 warnings.')).toBeInTheDocument();
    expect(screen.getByText('The first 1 of 2,300 are shown.')).toBeInTheDocument();
    const row = screen.getByRole('row', { name: /streamers\.csv 7 display_name =cmd/ });
    expect(row).toHaveTextContent('looks like a spreadsheet formula');
    await user.click(screen.getByRole('button', { name: 'Download as CSV (1 row)' }));
    const [, written] = downloadCsv.mock.calls[0]!;
    expect(written.split('\n')[1]).toMatch(/^warning,streamers\.csv,7,display_name,'=cmd,/);
  });

  it('tells how many cells of a column are empty', async () => {
    await show(undefined, 'zh');
    expect(
      await screen.findByRole('row', { name: 'followers 1 / 2 50.0% 主播' }),
    ).toBeInTheDocument();
  });

  it('hands over the dataset as one package, and tells its rows', async () => {
    const user = userEvent.setup();
    await show((path) => {
      if (path === '/datapackage') return json({});
      return path === '/datapackage/rows' ? csv('id\ns1\n') : undefined;
    });
    await user.click(await screen.findByRole('button', { name: /Download the package/ }));
    expect(await screen.findByText('Written: 9 rows.')).toBeInTheDocument();
    expect(saveBlob).toHaveBeenCalledWith('castcheck-2026-10-31.zip', expect.anything());
  });

  it('writes nothing where a table does not come', async () => {
    const user = userEvent.setup();
    await show((path, query) => {
      if (path === '/datapackage') return json({});
      if (path !== '/datapackage/rows') return undefined;
      return query.get('table') === 'offers' ? json({}, 500) : csv('id\n');
    });
    await user.click(await screen.findByRole('button', { name: /Download the package/ }));
    expect(await screen.findByText(/It broke off; nothing was written/)).toBeInTheDocument();
    expect(saveBlob).not.toHaveBeenCalled();
  });
});
