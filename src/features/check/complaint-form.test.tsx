// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { complaint } from './card-fixture';
import { json, problem, renderCard, type Answer } from './render-card';

afterEach(cleanup);

const STORY = 'The jar came broken and half was gone.';
const posted = (asked: { method: string }[]) => asked.filter(({ method }) => method === 'POST');

async function openForm(answer?: Answer) {
  const user = userEvent.setup();
  const view = await renderCard(answer ? { answer } : {});
  await user.click(await screen.findByRole('button', { name: 'Start a complaint' }));
  return { user, ...view };
}

async function fill(user: ReturnType<typeof userEvent.setup>, story = STORY) {
  await user.selectOptions(screen.getByLabelText(/What happened/), 'quality');
  await user.type(screen.getByLabelText(/own words/), story);
  await user.type(screen.getByLabelText(/in yuan/), '199.50');
}

const created: Answer = ({ method }) => (method === 'POST' ? json(complaint, 201) : undefined);

describe('filing a complaint', () => {
  it('gives a case number and where it can be seen, and asks for the figures anew', async () => {
    const { user, asked } = await openForm(created);
    await fill(user);
    const before = asked.length;
    await user.click(screen.getByRole('button', { name: 'File this complaint' }));
    expect(await screen.findByText('CC-20260531-7F3KQZ')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Filed' })).toHaveFocus();
    expect(screen.getByRole('link', { name: /among the seller’s complaints/ })).toHaveAttribute(
      'href',
      '/streamers/s1?tab=complaints',
    );
    expect(posted(asked)).toMatchObject([
      { body: { streamerId: 's1', category: 'quality', narrative: STORY, amountFen: 19_950 } },
    ]);
    await screen.findByText('Serious concerns');
    expect(asked.slice(before + 1).map(({ path }) => path)).toContain('/streamers/s1');
  });

  it('sends nothing until every answer will do, and says at each what to do', async () => {
    const { user, asked } = await openForm(created);
    await user.type(screen.getByLabelText(/in yuan/), 'a lot');
    await user.click(screen.getByRole('button', { name: 'File this complaint' }));
    expect(screen.getByRole('alert')).toHaveTextContent('3 answers need another look');
    expect(screen.getByLabelText(/What happened/)).toHaveFocus();
    expect(screen.getByLabelText(/What happened/)).toHaveAccessibleDescription(
      'Say what happened: choose the nearest.',
    );
    expect(screen.getByLabelText(/in yuan/)).toHaveAccessibleDescription(/in figures/);
    expect(posted(asked)).toEqual([]);
  });

  it('keeps everything typed when it fails, and tries again under the same key', async () => {
    let fails = true;
    const { user, asked } = await openForm((one) => {
      if (one.method === 'POST' && fails) return problem(500);
      return created(one);
    });
    await fill(user);
    await user.click(screen.getByRole('button', { name: 'File this complaint' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/was not filed: the server failed/);
    expect(screen.getByLabelText(/own words/)).toHaveValue(STORY);
    fails = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText('CC-20260531-7F3KQZ');
    const keys = posted(asked).map((one) => ('key' in one ? one.key : null));
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
    expect(keys[0]).toMatch(/^[\da-f-]{36}$/);
  });

  it('says at the field what the server did not accept', async () => {
    const { user } = await openForm(({ method }) =>
      method === 'POST' ? problem(422, [{ pointer: '/amountFen', detail: 'is odd' }]) : undefined,
    );
    await fill(user);
    await user.click(screen.getByRole('button', { name: 'File this complaint' }));
    expect(await screen.findByText('The server did not accept this: is odd')).toBeInTheDocument();
  });

  it('points out a telephone number before others read it', async () => {
    const { user } = await openForm();
    await fill(user, 'Call me on 13800138000, the jar is broken.');
    expect(screen.getByText('a telephone number: 13800138000')).toBeInTheDocument();
  });

  it('shows the whole text before anything is sent', async () => {
    const { user, asked } = await openForm();
    await fill(user);
    await user.click(screen.getByText('Your complaint so far'));
    const [draft] = screen.getAllByText(/^Complaint\s+Against: 小满家的直播间/);
    expect(draft).toHaveTextContent('Amount paid: ¥199.50');
    expect(draft).toHaveTextContent(STORY);
    expect(posted(asked)).toEqual([]);
  });
});

describe('the dates', () => {
  it('are counted from the day of purchase without asking the API', async () => {
    const { asked } = await renderCard();
    const user = userEvent.setup();
    const bought = await screen.findByLabelText('You bought it on');
    const before = asked.length;
    await user.type(bought, '2026-02-09');
    const complained = screen.getByLabelText('You complain on');
    await user.clear(complained);
    await user.type(complained, '2026-02-12');
    const dates = await screen.findByText('7 working days after it got it');
    // the Spring Festival of 2026: off from the 15th to the 23rd, worked on the Saturdays 14 and 28
    expect(within(dates.closest('div')!).getByText('28 Feb 2026')).toBeInTheDocument();
    expect(screen.getByText('16 Feb 2026')).toBeInTheDocument();
    expect(screen.getByText('9 Feb 2029')).toBeInTheDocument();
    expect(asked).toHaveLength(before);
  });
});
