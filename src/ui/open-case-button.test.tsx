// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { parseSearch, stringifySearch } from '@/app/search-params';
import { OpenCaseButton } from './open-case-button';
import { json, renderPage, type AnswerToSent } from './test-page';

afterEach(cleanup);

const META = {
  title: 'Test',
  // a Tuesday
  asOf: '2026-03-31',
  fictional: true,
  sources: [],
  licenses: [],
  methodVersion: '1.0.0',
  rowCounts: {},
  platforms: [],
};
const HEAD = {
  caseId: 'CASE-1',
  version: 1,
  title: 'Honey',
  status: 'open',
  streamers: [],
  openedAt: '2026-03-02T09:00:00+08:00',
  changedAt: '2026-03-02T09:00:00+08:00',
  dueOn: null,
  workdaysLeft: null,
  overdue: false,
  assignee: null,
};
const FILE = { ...HEAD, rectification: null, evidence: [], history: [] };
const list = (items: object[]) =>
  json({
    items,
    nextCursor: null,
    total: items.length,
    facets: { status: [], due: [], assignee: [] },
    asOf: META.asOf,
  });

async function show(answer: AnswerToSent = () => undefined) {
  const page = await renderPage(
    {
      path: '/here',
      component: () => (
        <OpenCaseButton
          sources={[{ kind: 'streamer', streamerId: 's1' }]}
          title="Grandma Honey"
          window="90d"
        />
      ),
      search: z.object({}),
      defaults: {},
      leadsTo: { '/cases/$caseId': 'The case' },
      namespaces: ['case'],
      fixture: (path) => {
        if (path === '/meta') return json(META);
        return path === '/me' ? json({ role: 'regulator' }) : list([]);
      },
    },
    { address: { parseSearch, stringifySearch }, at: '/here', answer },
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Open a case' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Open a case' }));
  const writes = () => page.asked.filter(({ method }) => method !== 'GET');
  return { dialog, writes };
}

describe('opening a case', () => {
  it('says what is taken, counts the due date in working days, and leads to the case', async () => {
    const { dialog, writes } = await show((path, _query, { method }) =>
      path === '/cases' && method === 'POST' ? json(FILE, 201) : undefined,
    );
    expect(dialog.getByText(/the figures of 1 streamer, 90 days/)).toBeVisible();
    // 1 2 3 · Tomb-Sweeping Day is Monday the 6th · 7 8 9 10
    await userEvent.click(
      await dialog.findByRole('button', { name: '7 working days: 10 Apr 2026' }),
    );
    expect(dialog.getByText('7 working days from 31 Mar 2026, the data’s date')).toBeVisible();
    await userEvent.type(dialog.getByLabelText('Note'), 'A caller');
    await userEvent.click(dialog.getByRole('button', { name: 'Open the case' }));
    expect(await dialog.findByText('Case CASE-1 is open.')).toBeVisible();
    expect(writes().map(({ body }) => body)).toEqual([
      {
        title: 'Grandma Honey',
        from: [{ kind: 'streamer', streamerId: 's1' }],
        window: '90d',
        dueOn: '2026-04-10',
        assignee: null,
        note: 'A caller',
      },
    ]);
    await userEvent.click(dialog.getByRole('link', { name: 'Go to the case' }));
    expect(await screen.findByRole('heading', { name: 'The case' })).toBeVisible();
  });

  it('sends the same key again after a failure, with what was typed', async () => {
    let down = true;
    const { dialog, writes } = await show((path, _query, { method }) => {
      if (path !== '/cases' || method !== 'POST') return undefined;
      if (down) throw new TypeError('gone');
      return json(FILE, 201);
    });
    await userEvent.type(dialog.getByLabelText('Note'), 'A caller');
    await userEvent.click(dialog.getByRole('button', { name: 'Open the case' }));
    expect(await dialog.findByText('The server could not be reached')).toBeVisible();
    expect(dialog.getByLabelText('Note')).toHaveValue('A caller');
    down = false;
    await userEvent.click(dialog.getByRole('button', { name: 'Open the case' }));
    expect(await dialog.findByText('Case CASE-1 is open.')).toBeVisible();
    const keys = writes().map(({ headers }) => headers.get('Idempotency-Key'));
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  it('asks for a title, and says that a chosen rest day passes on', async () => {
    const { dialog, writes } = await show();
    await userEvent.clear(dialog.getByLabelText('Title'));
    await userEvent.click(dialog.getByRole('button', { name: 'Open the case' }));
    expect(dialog.getByText('Give the case a title.')).toBeVisible();
    await userEvent.type(dialog.getByLabelText('Due date'), '2026-04-06');
    expect(await dialog.findByText(/may be done until 7 Apr 2026/)).toBeVisible();
    expect(writes()).toEqual([]);
  });

  it('warns where an open case names the streamer already', async () => {
    const { dialog } = await show((path, query) =>
      path === '/cases' && query.get('streamer') === 's1'
        ? list([{ ...HEAD, evidence: 1 }])
        : undefined,
    );
    expect(await dialog.findByText('An open case already names this streamer:')).toBeVisible();
    expect(dialog.getByRole('link', { name: 'Honey' })).toHaveAttribute('href', '/cases/CASE-1');
  });
});

describe('adding to a case', () => {
  it('offers those that have not ended, and adds the evidence to the one chosen', async () => {
    const { dialog, writes } = await show((path, _query, { method }) => {
      if (method === 'POST') return json(FILE, 201);
      return path === '/cases' ? list([{ ...HEAD, evidence: 1 }]) : undefined;
    });
    await userEvent.click(dialog.getByRole('radio', { name: 'A case that is open' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Add the evidence' }));
    expect(dialog.getByText('Choose a case first.')).toBeVisible();
    await userEvent.click(await dialog.findByRole('radio', { name: /Honey/ }));
    await userEvent.click(dialog.getByRole('button', { name: 'Add the evidence' }));
    expect(await dialog.findByText('Added to case CASE-1.')).toBeVisible();
    await waitFor(() =>
      expect(writes().map(({ path, body }) => [path, body])).toEqual([
        [
          '/cases/CASE-1/evidence',
          { from: [{ kind: 'streamer', streamerId: 's1' }], window: '90d' },
        ],
      ]),
    );
  });
});
