// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseSearch, stringifySearch } from '@/app/search-params';
import * as download from '@/ui/download';
import { json } from '@/ui/test-page';
import { makeCase } from './case-fixture';
import { makePage, problem, renderCases, rowOf } from './render-cases';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const late = rowOf(
  makeCase({
    caseId: 'late',
    title: 'Late one',
    dueOn: '2026-03-26',
    workdaysLeft: -3,
    overdue: true,
  }),
);
const ended = rowOf(
  makeCase({ caseId: 'ended', title: 'Ended one', status: 'closed', workdaysLeft: null }),
);
const facets = {
  status: [{ value: 'open', count: 2 }],
  due: [{ value: 'overdue', count: 1 }],
  assignee: [
    { value: '', count: 3 },
    { value: 'Wang', count: 1 },
  ],
};
const show = (settings: Parameters<typeof renderCases>[1]) =>
  renderCases({ parseSearch, stringifySearch }, settings);
const two = () => json(makePage([late, ended], { facets }));
const list = (answer: () => Response) => (path: string) =>
  path === '/cases' ? answer() : undefined;

describe('the list of cases', () => {
  it('says what is overdue in words, and of an ended case no date', async () => {
    await show({ answer: list(two) });
    const [first, second] = await screen.findAllByRole('listitem');
    expect(first).toHaveTextContent('Late one');
    expect(first).toHaveTextContent('3 working days overdue');
    expect(first).toHaveTextContent('due 26 Mar 2026');
    expect(second).toHaveTextContent('Ended');
    expect(second).not.toHaveTextContent('due');
  });

  it('leads from what is overdue to all of it', async () => {
    const { asked, address } = await show({ answer: list(two) });
    await userEvent.click(await screen.findByRole('button', { name: '1 overdue' }));
    expect(address()).toBe('?due=overdue');
    expect(asked.at(-1)?.query.getAll('due')).toEqual(['overdue']);
  });

  it('narrows to cases that are nobody’s, and the link says so', async () => {
    const { asked, address } = await show({ answer: list(two) });
    await userEvent.click(await screen.findByRole('button', { name: 'Assigned to' }));
    const options = await screen.findByRole('dialog', { name: 'Assigned to' });
    await userEvent.click(within(options).getByRole('checkbox', { name: /Unassigned/ }));
    expect(address()).toBe('?assignee=');
    expect(asked.at(-1)?.query.getAll('assignee')).toEqual(['']);
  });

  it('names the filters that emptied it, and drops one', async () => {
    const empty = list(() => json(makePage([])));
    const { address } = await show({ answer: empty, at: '/cases?status=open&q=honey' });
    expect(await screen.findByText('No case fits')).toBeVisible();
    const [drop] = screen.getAllByRole('button', { name: 'Drop the filter Status: Open' });
    await userEvent.click(drop!);
    expect(address()).toBe('?q=honey');
  });

  it('says where cases come from where there is none', async () => {
    await show({ answer: list(() => json(makePage([]))) });
    expect(await screen.findByText('There is no case yet')).toBeVisible();
  });

  it('says who may where one may not', async () => {
    const refused = () => problem(403, { role: 'consumer', allowedRoles: ['regulator'] });
    await show({ answer: list(refused) });
    expect(await screen.findByText(/You are asking as “Consumer”/)).toBeVisible();
  });

  it('writes every row as a file', async () => {
    const written = vi.spyOn(download, 'downloadCsv').mockImplementation(() => undefined);
    await show({ answer: list(two) });
    await userEvent.click(await screen.findByRole('button', { name: 'Download CSV (2)' }));
    expect(await screen.findByText('Written: 2 rows.')).toBeVisible();
    const [name, csv] = written.mock.calls[0]!;
    expect(name).toBe('cases-2026-03-31.csv');
    const [header, first] = csv.split(/\r?\n/);
    expect(header).toContain('case_id,title,status');
    expect(first).toContain(
      'late,Late one,Under investigation,s1,Grandma Honey,2026-03-26,-3,true',
    );
  });
});
