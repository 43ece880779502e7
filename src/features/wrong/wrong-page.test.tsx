// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch } from '@/app/search-params';
import { json, type AnswerToSent } from '@/ui/test-page';
import { renderWrong } from './render-wrong';

const address = { parseSearch, stringifySearch };
const STORY = 'The jar came broken and half was gone.';

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});
afterEach(cleanup);

type Settings = Parameters<typeof renderWrong>[1];
async function open(settings: Settings = {}) {
  const user = userEvent.setup();
  const view = await renderWrong(address, settings);
  await screen.findByText(/^Step/);
  return { user, ...view };
}
const next = () => screen.getByRole('button', { name: /^(Next|Write the complaint)$/ });
const region = (name: string) => screen.findByRole('region', { name });
const letter = () =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'The whole complaint' });

async function date(user: ReturnType<typeof userEvent.setup>, label: string, value: string) {
  await user.type(screen.getByLabelText(label), value);
}
const posted = (asked: { method: string }[]) => asked.filter(({ method }) => method === 'POST');

describe('the steps', () => {
  it('begin with what happened, and wait until it is said', async () => {
    const { user, address } = await open();
    await user.click(next());
    expect(screen.getByRole('alert')).toHaveTextContent('Choose one first');
    await user.click(screen.getByRole('radio', { name: 'I think it is a fake' }));
    await user.click(next());
    expect(await screen.findByRole('heading', { name: 'Which goods, and when' })).toHaveFocus();
    expect(address()).toBe('?step=order');
  });

  it('are stepped back through by the back button', async () => {
    const { user, router } = await open({ at: '/check/s1/wrong?issue=quality' });
    await user.click(next());
    await user.click(next());
    await screen.findByRole('heading', { name: 'Your rights and dates' });
    router.history.back();
    await screen.findByRole('heading', { name: 'Which goods, and when' });
    router.history.back();
    await screen.findByRole('heading', { name: 'What happened' });
    expect(screen.getByRole('radio', { name: /broken/ })).toBeChecked();
  });

  it('show what happened first to a link that leads further without saying it', async () => {
    await open({ at: '/check/s1/wrong?step=write' });
    expect(screen.getByRole('heading', { name: 'What happened' })).toBeInTheDocument();
  });
});

describe('her rights', () => {
  const rights = '/check/s1/wrong?step=rights&issue=';

  it('name the merchant of what she bought on commission, and the room beside it', async () => {
    const { user } = await open({ at: '/check/s1/wrong?step=order&issue=safety' });
    await user.selectOptions(await screen.findByLabelText('Which product?'), '土蜂蜜 500 克');
    await user.click(next());
    const answers = await region('Who answers to you');
    expect(answers).toHaveTextContent('This was sold for another merchant, on commission.');
    expect(answers).toHaveTextContent('Firstthe merchant, 山里农产品有限公司');
    expect(answers).toHaveTextContent('Alsothe room’s operator, 杭州小满网络科技有限公司');
    // unsafe food, by its article
    expect(answers).toHaveTextContent('ten times the price');
    expect(
      within(answers).getByRole('link', { name: 'Food Safety Law, art. 148' }),
    ).toHaveAttribute('href', '/law#unsafe_food');
    expect(await region('The 7-day return')).toHaveTextContent('Not once the disposable seal');
  });

  it('are another’s for what the room sold itself', async () => {
    const { user } = await open({ at: '/check/s1/wrong?step=order&issue=safety' });
    await user.selectOptions(await screen.findByLabelText('Which product?'), '小台灯');
    await user.click(next());
    const answers = await region('Who answers to you');
    expect(answers).toHaveTextContent('Firstthe room’s operator, 杭州小满网络科技有限公司');
    expect(answers).not.toHaveTextContent('the merchant');
    expect(answers).not.toHaveTextContent('ten times the price');
  });

  it('say that it is not known who sold what is not listed', async () => {
    await open({ at: `${rights}quality` });
    expect(await region('Who answers to you')).toHaveTextContent('We can’t tell who sold this one');
  });

  it('cite the article in Chinese as laws write it', async () => {
    await renderWrong(address, { at: `${rights}quality`, language: 'zh' });
    const answers = await region('谁来负责');
    expect(
      within(answers).getByRole('link', { name: '《消费者权益保护法》第二十四条' }),
    ).toBeInTheDocument();
  });
});

describe('her dates', () => {
  async function dates(purchased: string, received: string) {
    const view = await open({ at: '/check/s1/wrong?step=order&issue=quality' });
    await screen.findByLabelText('Which product?');
    if (purchased) await date(view.user, 'You bought it on', purchased);
    if (received) await date(view.user, 'It arrived on', received);
    await view.user.click(next());
    return { ...view, dates: await region('Your dates') };
  }
  const line = async (dates: HTMLElement, label: string | RegExp) =>
    (await within(dates).findByText(label)).closest('div')!;

  it('are counted from the day the records end, over the public holidays, without asking the API', async () => {
    const { dates: section, asked } = await dates('2026-10-20', '2026-10-26');
    expect(section).toHaveTextContent('as of today, 31 Oct 2026');
    const back = await line(section, 'Last day to return it without a reason');
    expect(back).toHaveTextContent('2 Nov 2026');
    expect(back).toHaveTextContent('2 days left');
    expect(await line(section, /^The platform keeps/)).toHaveTextContent('20 Oct 2029');
    // Sat 31 Oct; the 7th workday is Tue 10 Nov
    const answer = await line(section, 'The authority says whether it takes your complaint, by');
    expect(answer).toHaveTextContent('10 Nov 2026');
    expect(section).toHaveTextContent(/Public holidays are known to the end of 20\d\d/);
    expect(
      asked.map(({ path }) => path).filter((path) => !/^\/(streamers|meta)/.test(path)),
    ).toEqual([]);
  });

  it('that have passed are said to have', async () => {
    const { dates: section } = await dates('2026-10-01', '2026-10-03');
    const back = await line(section, 'Last day to return it without a reason');
    expect(back).toHaveTextContent('10 Oct 2026');
    expect(back).toHaveTextContent('Ended 21 days ago. A fault can still be claimed.');
  });

  it('say nothing of having passed for what has not come', async () => {
    const { dates: section } = await dates('2026-10-01', '');
    const back = await line(section, 'Last day to return it without a reason');
    expect(back).not.toHaveTextContent('Ended');
    expect(back).toHaveTextContent('Not there yet?');
  });

  it('that cannot be are pointed out at the field', async () => {
    const { user } = await open({ at: '/check/s1/wrong?step=order&issue=quality' });
    await screen.findByLabelText('Which product?');
    await date(user, 'You bought it on', '2026-11-02');
    await date(user, 'It arrived on', '2026-10-20');
    expect(screen.getByLabelText('You bought it on')).toHaveAccessibleDescription(
      'This day is still to come.',
    );
    expect(screen.getByLabelText('It arrived on')).toHaveAccessibleDescription(/before you bought/);
  });
});

describe('the complaint', () => {
  const write = '/check/s1/wrong?step=write&issue=quality';
  const failing =
    (fails: () => boolean): AnswerToSent =>
    (_path, _query, { method }) =>
      method === 'POST' && fails()
        ? json({ type: 'about:blank', title: 'x', status: 500 }, 500)
        : undefined;

  async function fill(user: ReturnType<typeof userEvent.setup>, story = STORY) {
    await user.click(screen.getByRole('textbox', { name: /own words/ }));
    await user.paste(story);
    await user.type(screen.getByRole('textbox', { name: /in yuan/ }), '199.50');
    await user.selectOptions(screen.getByLabelText(/What do you want/), 'Refund');
  }
  const file = () => screen.getByRole('button', { name: /^(File this complaint|Try again)$/ });

  it('is drafted from the answers: her words first, then the facts, then the law', async () => {
    const { user } = await open({ at: write });
    await fill(user);
    expect(letter().value).toMatch(
      /^The jar came broken and half was gone\.\n\nAbout: It is broken.*\nAgainst: 小满家的直播间\n/,
    );
    expect(letter().value).toContain(
      'Amount paid: ¥199.50\nWhat I ask for: Refund\nBy law:\n- Return',
    );
    expect(letter().value).toContain('(Consumer Rights Protection Law, art. 24)');
  });

  it('sends nothing of what is typed until it is filed, and then the text as it stands', async () => {
    const { user, asked } = await open({ at: '/check/s1/wrong?issue=quality' });
    await user.click(next());
    await user.selectOptions(await screen.findByLabelText('Which product?'), '土蜂蜜 500 克');
    await date(user, 'You bought it on', '2026-10-20');
    await user.click(next());
    await user.click(await screen.findByRole('button', { name: 'Write the complaint' }));
    await fill(user);
    const told = [STORY, '199', '19950', 'p-honey', '2026-10-20', 'quality'];
    for (const { path, query, body, headers } of asked) {
      const sent = `${path}?${query}${JSON.stringify(body)}${JSON.stringify([...headers])}`;
      for (const secret of told) expect(sent).not.toContain(secret);
    }
    const text = letter().value;
    await user.click(file());
    expect(await screen.findByRole('heading', { name: 'Followed' })).toBeInTheDocument();
    expect(posted(asked)).toMatchObject([
      {
        path: '/complaints',
        body: {
          streamerId: 's1',
          category: 'quality',
          narrative: text,
          productId: 'p-honey',
          purchasedOn: '2026-10-20',
          amountFen: 19_950,
          remedySought: 'refund',
        },
      },
    ]);
  });

  it('goes to where it stands, is remembered by its number, and is no longer kept', async () => {
    const { user, router } = await open({ at: write });
    await fill(user);
    expect(sessionStorage).toHaveLength(1);
    await user.click(file());
    await screen.findByRole('heading', { name: 'Followed' });
    expect(router.state.location.pathname).toBe('/follow/CC-20260531-7F3KQZ');
    expect(sessionStorage).toHaveLength(0);
    expect(JSON.parse(localStorage.getItem('castcheck.filed')!)).toMatchObject([
      { complaintId: 'CC-20260531-7F3KQZ', streamerId: 's1' },
    ]);
  });

  it('is still there after a reload', async () => {
    const { user } = await open({ at: write });
    await fill(user);
    cleanup();
    await open({ at: '/check/s1/wrong?step=write' });
    expect(screen.getByRole('textbox', { name: /own words/ })).toHaveValue(STORY);
    expect(letter().value).toContain('¥199.50');
  });

  it('can be cleared, and that be taken back', async () => {
    const { user } = await open({ at: write });
    await fill(user);
    await user.click(screen.getByRole('button', { name: 'Clear it all' }));
    expect(sessionStorage).toHaveLength(0);
    await screen.findByRole('heading', { name: 'What happened' });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(screen.getByRole('radio', { name: /broken/ })).toBeChecked();
    expect(sessionStorage).toHaveLength(1);
  });

  it('is not sent until every answer will do, and says at each what to do', async () => {
    const { user, asked } = await open({ at: write });
    await user.type(screen.getByRole('textbox', { name: /in yuan/ }), 'a lot');
    await user.click(file());
    expect(screen.getByRole('alert')).toHaveTextContent('2 answers need another look');
    expect(screen.getByRole('textbox', { name: /own words/ })).toHaveFocus();
    expect(screen.getByRole('textbox', { name: /in yuan/ })).toHaveAccessibleDescription(
      /in figures/,
    );
    expect(posted(asked)).toEqual([]);
  });

  it('keeps everything when it fails, and tries again under the same key, over a reload too', async () => {
    let fails = true;
    const first = await open({ at: write, answer: failing(() => fails) });
    await fill(first.user);
    await first.user.click(file());
    expect(await screen.findByText(/was not filed: the server failed/)).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: /own words/ })).toHaveValue(STORY);
    cleanup();
    fails = false;
    const second = await open({ at: write, answer: failing(() => fails) });
    await second.user.click(file());
    await screen.findByRole('heading', { name: 'Followed' });
    const keys = [...first.asked, ...second.asked]
      .filter(({ method }) => method === 'POST')
      .map(({ headers }) => headers.get('Idempotency-Key'));
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
    expect(keys[0]).toMatch(/^[\da-f-]{36}$/);
  });

  it('says at the field what the server did not accept', async () => {
    const errors = [{ pointer: '/amountFen', detail: 'is odd' }];
    const { user } = await open({
      at: write,
      answer: (_path, _query, { method }) =>
        method === 'POST'
          ? json({ type: 'about:blank', title: 'x', status: 422, errors }, 422)
          : undefined,
    });
    await fill(user);
    await user.click(file());
    expect(await screen.findByText('The server did not accept this: is odd')).toBeInTheDocument();
  });

  it('points out personal numbers, and blanks them with one press', async () => {
    const { user } = await open({ at: write });
    await fill(user, 'Call 13800138000 or 11010519491231002X, order 13900139000.');
    expect(screen.getByText('a telephone number: 13800138000')).toBeInTheDocument();
    expect(screen.queryByText(/13900139000$/)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Blank 13800138000' }));
    expect(letter().value).toMatch(/^Call \*\*\* or 11010519491231002X, order 13900139000\./);
    expect(screen.getByRole('textbox', { name: /own words/ })).toHaveValue(
      'Call *** or 11010519491231002X, order 13900139000.',
    );
    await user.click(screen.getByRole('button', { name: 'Blank 11010519491231002X' }));
    expect(screen.queryByText(/should stay private/)).not.toBeInTheDocument();
  });

  it('may be changed as a whole, and be drafted anew', async () => {
    const { user } = await open({ at: write });
    await fill(user);
    await user.clear(letter());
    await user.paste('Call 13800138000, I want my money back.');
    await user.click(screen.getByRole('button', { name: 'Blank 13800138000' }));
    expect(letter()).toHaveValue('Call ***, I want my money back.');
    await user.click(screen.getByRole('button', { name: 'Write it anew from my answers' }));
    expect(letter().value).toContain(STORY);
  });
});
