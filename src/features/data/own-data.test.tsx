// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { parseSearch, stringifySearch } from '@/app/search-params';
import { OWN_DATA } from '@/dataset/own-data';
import type { Problem } from '@/dataset/problems';
import type { NamedFile } from '@/dataset/read-files';
import { json, renderPage, type AnswerToSent } from '@/ui/test-page';
import { OwnData } from './own-data';
import type { HowToRead, Opened } from './reading-worker';

interface Begun {
  files: NamedFile[];
  how: HowToRead;
  rows: (rows: number) => void;
  settle: (opened: Opened) => void;
  ended: boolean;
}
const { begun, putOwnData, forgetOwnData, forgetUnused } = vi.hoisted(() => ({
  begun: [] as Begun[],
  putOwnData: vi.fn<(id: string) => Promise<void>>(() => Promise.resolve()),
  forgetOwnData: vi.fn<() => Promise<void>>(() => Promise.resolve()),
  forgetUnused: vi.fn<() => Promise<void>>(() => Promise.resolve()),
}));
vi.mock('@/api/own-data', () => ({ putOwnData, forgetOwnData, forgetUnused }));
vi.mock('./start-reading', () => ({
  startReading: (files: NamedFile[], how: HowToRead, rows: (rows: number) => void) => {
    const reading: Begun = { files, how, rows, settle: () => undefined, ended: false };
    begun.push(reading);
    return {
      opened: new Promise<Opened>((resolve) => {
        reading.settle = resolve;
      }),
      end: () => {
        reading.ended = true;
      },
    };
  },
}));

beforeEach(() => {
  begun.length = 0;
  vi.clearAllMocks();
});
afterEach(() => {
  cleanup();
  localStorage.removeItem(OWN_DATA);
});

const PROBLEM: Problem = {
  severity: 'error',
  file: 'offers.csv',
  row: 5,
  column: 'price_fen',
  value: '-3',
  rule: 'below_minimum',
  params: { minimum: 0 },
};

const show = (answer?: AnswerToSent) =>
  renderPage(
    {
      path: '/data',
      component: OwnData,
      search: z.object({}),
      defaults: {},
      leadsTo: {},
      namespaces: ['data'],
      fixture: () => json({ fault: 'none' }),
    },
    { address: { parseSearch, stringifySearch }, at: '/data', answer },
  );

async function choose(name = 'package.zip') {
  const user = userEvent.setup();
  await screen.findByRole('region', { name: 'Open your own data' });
  await user.upload(screen.getByLabelText('Choose a zip or files', { selector: 'input' }), [
    new File(['x'], name),
  ]);
  await waitFor(() => expect(begun).not.toEqual([]));
  return { user, reading: begun[0]! };
}

describe('opening one’s own data', () => {
  it('tells rows as they are read, and puts them in place once all are good', async () => {
    await show();
    const { reading } = await choose();
    expect(reading.files.map(({ name }) => name)).toEqual(['package.zip']);
    reading.rows(20_000);
    expect(await screen.findByText('Reading… 20,000 rows so far')).toBeInTheDocument();
    expect(putOwnData).not.toHaveBeenCalled();
    reading.settle({ kind: 'good', id: 'mine' });
    await waitFor(() => expect(putOwnData).toHaveBeenCalledWith('mine'));
  });

  it('changes nothing where something is wrong, and says where and what, and how much in all', async () => {
    await show();
    const { reading } = await choose();
    reading.settle({ kind: 'bad', problems: [PROBLEM], errorCount: 4200 });
    expect(await screen.findByText('4,200 problems; nothing was changed.')).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /offers\.csv 5 price_fen -3/ })).toHaveTextContent(
      'is below 0, the least allowed',
    );
    expect(screen.getByText('The first 1 of 4,200 are shown.')).toBeInTheDocument();
    expect(putOwnData).not.toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: /GB18030/ })).not.toBeInTheDocument();
  });

  it('offers to read as GB18030 what looks like it, the same files', async () => {
    await show();
    const { user, reading } = await choose('platforms.csv');
    const chinese: Problem = { ...PROBLEM, rule: 'looks_like_gb18030', row: null, params: {} };
    reading.settle({ kind: 'bad', problems: [chinese], errorCount: 1 });
    await user.click(await screen.findByRole('button', { name: 'Read them as GB18030' }));
    expect(begun).toHaveLength(2);
    expect(begun[1]).toMatchObject({
      how: { encoding: 'gb18030' },
      files: [{ name: 'platforms.csv' }],
    });
  });

  it('is cancelled at once, and what comes late is not put in place', async () => {
    await show();
    const { user, reading } = await choose();
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    expect(await screen.findByText('Cancelled; nothing was changed.')).toBeInTheDocument();
    expect(reading.ended).toBe(true);
    expect(forgetUnused).toHaveBeenCalled();
    reading.settle({ kind: 'good', id: 'late' });
    await Promise.resolve();
    expect(putOwnData).not.toHaveBeenCalled();
  });

  it('tells how much room is wanting', async () => {
    await show();
    const { reading } = await choose();
    reading.settle({ kind: 'no_room', needed: 210_000_000, left: 40_500_000 });
    expect(await screen.findByText(/need 210 MB, and this browser has 41 MB left/)).toBeVisible();
  });
});

describe('data that are kept', () => {
  it('are forgotten when it is asked for twice', async () => {
    localStorage.setItem(OWN_DATA, 'mine');
    const user = userEvent.setup();
    await show();
    await user.click(await screen.findByRole('button', { name: 'Forget these data' }));
    expect(forgetOwnData).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Forget them now' }));
    expect(forgetOwnData).toHaveBeenCalledOnce();
  });

  it('and cannot be read again can still be forgotten', async () => {
    localStorage.setItem(OWN_DATA, 'mine');
    await show(() =>
      json({ type: 'about:blank', title: 'Failed', status: 500, detail: 'They are gone.' }, 500),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /cannot be read again.*They are gone/,
    );
    expect(screen.getByRole('button', { name: 'Forget these data' })).toBeEnabled();
  });
});
