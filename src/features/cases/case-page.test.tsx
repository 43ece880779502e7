// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch } from '@/app/search-params';
import type { CaseFile, ChangedField } from '@/contract/cases';
import { json, type AnswerToSent } from '@/ui/test-page';
import { makeCase, makeEntry } from './case-fixture';
import { problem, renderCase } from './render-cases';

beforeEach(() => sessionStorage.clear());
afterEach(cleanup);

/** A server that holds one case, and somebody else who can change it. */
function aServer(first: CaseFile = makeCase()) {
  let file = first;
  let broken = false;
  const put = ({
    note = null,
    ...fields
  }: Partial<Omit<CaseFile, 'history'>> & { note?: string | null }) => {
    const changes = Object.entries(fields).map(([field, to]) => ({
      // every field a test changes is one of those
      field: field as ChangedField,
      from: null,
      to: typeof to === 'object' && to !== null ? Object.values(to).join(' ') : String(to),
    }));
    const number = file.history.length;
    const entry = makeEntry({ number, what: 'changed', changes, note });
    file = { ...file, ...fields, version: file.version + 1, history: [...file.history, entry] };
    return file;
  };
  const answer: AnswerToSent = (path, _query, { method, headers, body }) => {
    if (!path.startsWith(`/cases/${file.caseId}`)) return undefined;
    if (method === 'GET') return path.endsWith('recheck') ? undefined : json(file);
    if (broken) throw new TypeError('gone');
    if (method === 'PATCH' && headers.get('If-Match') !== `"${file.version}"`) return problem(409);
    return json(put(body as Partial<CaseFile>), method === 'POST' ? 201 : 200);
  };
  return {
    answer,
    put,
    now: () => file,
    breakDown: (down: boolean) => {
      broken = down;
    },
  };
}

const show = (server: ReturnType<typeof aServer>) =>
  renderCase({ parseSearch, stringifySearch }, server.now().caseId, { answer: server.answer });

const written = ({ asked }: Awaited<ReturnType<typeof show>>) =>
  asked.filter(({ method }) => method !== 'GET').map(({ method, body }) => [method, body]);

const unfold = async () => userEvent.click(await screen.findByText('Title, due date, assignment'));

const retype = async (label: string, text: string) => {
  const field = screen.getByLabelText(label);
  await userEvent.clear(field);
  await userEvent.type(field, text);
};

describe('working on a case', () => {
  it('offers the steps there are, each with what it needs', async () => {
    await show(aServer());
    const steps = await screen.findByRole('group', { name: /A regulator may/ });
    expect(
      within(steps)
        .getAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual([
      'Order rectificationneeds the measures and the day',
      'Close the caseneeds a reason',
      'Dismiss the caseneeds a reason',
    ]);
  });

  it('does not send a step without its reason, and says so', async () => {
    const page = await show(aServer());
    await userEvent.click(await screen.findByRole('button', { name: /^Close the caseneeds/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Save: Close the case' }));
    expect(screen.getByText('This step needs a reason.')).toBeVisible();
    expect(written(page)).toEqual([]);
    await userEvent.type(screen.getByLabelText(/^Reason/), 'All put right');
    await userEvent.click(screen.getByRole('button', { name: 'Save: Close the case' }));
    expect(await screen.findByText('Saved as version 3.')).toBeVisible();
    expect(written(page)).toEqual([['PATCH', { status: 'closed', note: 'All put right' }]]);
    expect(screen.getByText('All put right')).toBeVisible();
  });

  it('orders with a day and measures', async () => {
    const page = await show(aServer());
    await userEvent.click(await screen.findByRole('button', { name: /^Order rectification/ }));
    await userEvent.type(screen.getByLabelText('Measures ordered'), 'Stop selling honey');
    await userEvent.click(screen.getByRole('button', { name: 'Save: Order rectification' }));
    await waitFor(() =>
      expect(written(page)).toEqual([
        [
          'PATCH',
          {
            status: 'rectification_ordered',
            rectification: { orderedOn: '2026-03-31', measures: 'Stop selling honey' },
          },
        ],
      ]),
    );
  });

  it('adds a note alone whatever version it is', async () => {
    const server = aServer();
    const page = await show(server);
    await userEvent.type(await screen.findByLabelText('Note'), 'Called them');
    server.put({ assignee: 'Li' });
    await userEvent.click(screen.getByRole('button', { name: 'Add the note' }));
    expect(await screen.findByText('Called them')).toBeVisible();
    expect(written(page)).toEqual([['POST', { note: 'Called them' }]]);
  });

  it('keeps what was typed through a failure and a visit elsewhere', async () => {
    const server = aServer();
    const page = await show(server);
    server.breakDown(true);
    await unfold();
    await retype('Title', 'Honey, once more');
    await userEvent.click(screen.getByRole('button', { name: 'Save the changes' }));
    expect(await screen.findByText('The server could not be reached')).toBeVisible();
    expect(screen.getByLabelText('Title')).toHaveValue('Honey, once more');
    page.unmount();
    server.breakDown(false);
    await show(server);
    expect(await screen.findByText('Not saved yet; kept in this tab.')).toBeVisible();
    expect(screen.getByLabelText('Title')).toHaveValue('Honey, once more');
    await userEvent.click(screen.getByRole('button', { name: 'Save the changes' }));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Honey, once more' }),
    ).toBeVisible();
  });

  it('lets an ended case be noted, and opened again', async () => {
    await show(aServer(makeCase({ status: 'dismissed' })));
    expect(await screen.findByRole('button', { name: /Open it again/ })).toBeVisible();
    expect(screen.queryByLabelText('Title')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /Open it again/ }));
    expect(screen.getByLabelText('Title')).toBeInTheDocument();
  });

  it('says who may where one may not, and keeps what was typed', async () => {
    const server = aServer();
    const refusing: AnswerToSent = (path, query, sent) => {
      if (path === '/me') return json({ role: 'read_only' });
      if (sent.method === 'GET') return server.answer(path, query, sent);
      return problem(403, { role: 'read_only', allowedRoles: ['regulator'] });
    };
    await renderCase({ parseSearch, stringifySearch }, server.now().caseId, { answer: refusing });
    expect(
      await screen.findByText(/You are asking as “Read-only staff”, who may not/),
    ).toBeVisible();
    await userEvent.type(await screen.findByLabelText('Note'), 'Called them');
    await userEvent.click(screen.getByRole('button', { name: 'Add the note' }));
    expect(await screen.findByText(/is open only to: Regulator/)).toBeVisible();
    expect(screen.getByLabelText('Note')).toHaveValue('Called them');
  });
});

describe('a case that somebody else has changed', () => {
  it('is merged field by field, and no note is lost', async () => {
    const server = aServer();
    const page = await show(server);
    await unfold();
    await retype('Title', 'My title');
    await retype('Assigned to', 'Zhao');
    await userEvent.type(screen.getByLabelText('Note'), 'Mine');
    server.put({ assignee: 'Li', dueOn: '2026-05-06', note: 'Theirs' });
    await userEvent.click(screen.getByRole('button', { name: 'Save the changes' }));

    const merge = await screen.findByRole('alert', { name: 'This case was changed meanwhile' });
    expect(merge).toHaveFocus();
    expect(merge).toHaveTextContent('Theirs');
    expect(merge).toHaveTextContent('Due date – changed by them, taken: 6 May 2026');
    expect(merge).toHaveTextContent('Title – only you changed it; kept: My title');
    const save = within(merge).getByRole('button', { name: 'Save with these choices' });
    expect(save).toBeDisabled();
    await userEvent.click(within(merge).getByRole('radio', { name: 'Mine: Zhao' }));
    await userEvent.click(save);

    expect(await screen.findByText('Saved as version 4.')).toBeVisible();
    expect(written(page).at(-1)).toEqual([
      'PATCH',
      { title: 'My title', assignee: 'Zhao', note: 'Mine' },
    ]);
    expect(server.now()).toMatchObject({ assignee: 'Zhao', dueOn: '2026-05-06' });
    expect(server.now().history.map(({ note }) => note)).toEqual([null, null, 'Theirs', 'Mine']);
  });

  it('asks again where it was changed once more', async () => {
    const server = aServer();
    await show(server);
    await unfold();
    await retype('Title', 'My title');
    server.put({ assignee: 'Li' });
    await userEvent.click(screen.getByRole('button', { name: 'Save the changes' }));
    const merge = await screen.findByRole('alert', { name: 'This case was changed meanwhile' });
    server.put({ title: 'Their title' });
    await userEvent.click(within(merge).getByRole('button', { name: 'Save with these choices' }));
    expect(await screen.findByRole('radio', { name: 'Theirs: Their title' })).toBeVisible();
    expect(screen.getByLabelText('Title')).toHaveValue('My title');
  });
});

it('a number that is nobody’s says so', async () => {
  await renderCase({ parseSearch, stringifySearch }, 'nothing', { answer: () => undefined });
  expect(await screen.findByText('There is no case nothing')).toBeVisible();
});

describe('a broadcast taken as evidence', () => {
  it('stands with its signals, what was usual then, what could not be told, and its page', async () => {
    const untold = { part: null, whole: null, value: null, untold: 'unknown' } as const;
    const ordinary = { usual: null, deviations: null, beyond: null } as const;
    const [streamer] = makeCase().streamers;
    await show(
      aServer(
        makeCase({
          evidence: [
            {
              kind: 'broadcast',
              evidenceId: 'E1',
              takenAt: '2026-03-02T09:00:00+08:00',
              asOf: '2026-03-31',
              methodVersion: '1.0.0',
              window: { spec: '90d', from: '2026-01-01', to: '2026-03-31' },
              link: '/streamers/s1?tab=authenticity&window=90d&broadcast=b1',
              streamer: streamer!,
              broadcast: {
                broadcastId: 'b1',
                startedAt: '2026-02-01T20:00:00+08:00',
                endedAt: '2026-02-01T23:00:00+08:00',
                orders: 5200,
                unusual: 1,
                readings: [
                  {
                    signal: 'orders_per_buyer',
                    part: 5200,
                    whole: 900,
                    value: 5200 / 900,
                    untold: null,
                    usual: { median: 1.06, low: null, high: 1.2 },
                    deviations: 41.2,
                    beyond: 'high',
                  },
                  { signal: 'settled_share', ...untold, ...ordinary },
                ],
              },
            },
          ],
        }),
      ),
    );
    const evidence = await screen.findByRole('article', {
      name: 'E1 · A broadcast of Grandma Honey against its peers',
    });
    expect(evidence).toHaveTextContent('1 Feb 2026, 20:00 · 5,200 orders · 1 of 5 signals unusual');
    expect(evidence).toHaveTextContent('Each buyer placed 5.8 orders on average');
    expect(evidence).toHaveTextContent('Usual among peers: median 1.06');
    expect(evidence).toHaveTextContent('Cannot tell: a figure is not on record');
    expect(evidence).toHaveTextContent('a reason to look, not a finding');
    expect(within(evidence).getByRole('link', { name: 'The live page' })).toHaveAttribute(
      'href',
      '/streamers/s1?tab=authenticity&window=90d&broadcast=b1',
    );
  });
});
