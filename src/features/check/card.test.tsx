// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { complaints, detail, trend } from '@/ui/test-seller';
import { json, problem, renderCard } from './render-card';

afterEach(cleanup);

const region = (name: string | RegExp) => screen.findByRole('region', { name });

describe('the verdict', () => {
  it('is one plain sentence with natural frequencies, beside similar sellers, said to be claims', async () => {
    await renderCard();
    const box = await region(/^Serious concerns/);
    expect(box).toHaveTextContent(
      'Of every 10,000 orders, about 41 led to a complaint. Similar sellers: about 12.',
    );
    expect(box).toHaveTextContent('Complaints are what people said, not findings.');
    expect(box).toHaveTextContent(
      'Based on 13,800 orders from 3 Mar 2026 to 31 May 2026. Data to 31 May 2026. Method 1.0.0.',
    );
  });

  it('does not set a count of what is missing against a seller of whom nothing is', async () => {
    const { coverage } = detail.summary;
    const facts = [{ code: 'coverage', coverage, worse: 0.4 }];
    await renderCard({
      answer: ({ path }) =>
        path === '/streamers/s1'
          ? json({
              ...detail,
              summary: { ...detail.summary, verdict: { kind: 'no_red_flags', facts } },
            })
          : undefined,
    });
    const box = await region(/^No red flags/);
    expect(box).toHaveTextContent(
      'had been checked before the sale. At similar sellers, they had not been for about 30 of every 1,000 orders.',
    );
  });

  it('comes first after the name', async () => {
    await renderCard();
    await region(/^Serious concerns/);
    const headings = screen.getAllByRole('heading').map((heading) => heading.textContent);
    expect(headings[0]).toBe('小满家的直播间');
    expect(headings[1]).toMatch(/^Serious concerns/);
  });

  it('shows the numbers of the first figure as dots, named for who cannot see them, with their scale', async () => {
    await renderCard();
    const box = await region(/^Serious concerns/);
    // those of another figure are behind its tap
    const [picture] = within(box).getAllByRole('figure');
    const images = within(picture!).getAllByRole('img');
    expect(images.map((image) => image.getAttribute('aria-label'))).toEqual([
      'This seller: 41 of 10,000',
      'Similar sellers: 12 of 10,000',
    ]);
    expect(picture).toHaveTextContent(
      'One dot is one order; each block holds 10,000. The coloured ones led to a complaint.',
    );
    expect(picture?.closest('details')).toBeNull();
  });

  it('says whether complaints grow more frequent, in counts, and how that is seen', async () => {
    const { asked } = await renderCard();
    const box = await region(/^Serious concerns/);
    await within(box).findByText(/Worse: complaints have become more frequent/);
    expect(box).toHaveTextContent(
      'First half of this period: 15 complaints from about 6,900 orders. Second half: 41 complaints from about 6,900.',
    );
    expect(
      within(box)
        .getByText(/chance makes about 5 of 100/)
        .closest('details'),
    ).not.toBe(null);
    expect(asked.find(({ path }) => path.endsWith('/trend'))?.query.get('window')).toBe('90d');
  });

  it.each([
    { direction: 'better', said: /Better: complaints have become rarer/ },
    { direction: 'no_clear_change', said: /No clear change.* may be chance/ },
    { direction: 'cannot_tell', said: /We cannot tell: there are too few/ },
  ] as const)('calls a trend $direction by its words', async ({ direction, said }) => {
    await renderCard({
      answer: ({ path }) =>
        path.endsWith('/trend')
          ? json({ ...trend, complaints: { ...trend.complaints, direction } })
          : undefined,
    });
    expect(await screen.findByText(said)).toBeInTheDocument();
    expect(screen.queryByText(/(more|fewer) goods are sent back/)).toBeNull();
  });

  it('has a word for each reason’s sign: how likely it is worse than at others', async () => {
    await renderCard();
    const box = await region(/^Serious concerns/);
    expect(box).toHaveTextContent(
      'about 41 led to a complaint. Similar sellers: about 12.Very likely clearly worse than similar sellers.',
    );
  });

  it('keeps every reason’s meaning behind a tap', async () => {
    await renderCard();
    const box = await region(/^Serious concerns/);
    await within(box).findByText(/This is an authority’s decision/);
    const facts = within(box)
      .getByText(/ordered this seller/)
      .closest('li')!;
    expect(within(facts).getByText('What does this mean?')).toBeInTheDocument();
    // and of the period, the data's date and the method
    expect(within(box).getByText(/^Method number/)).toBeInTheDocument();
  });

  it('says plainly that most complaints were found not to hold, and only then', async () => {
    const complaints = {
      received: 35,
      counted: 8,
      leftOut: { dismissed: 27, withdrawn: 0, wave: 0, repeat: 0 },
    };
    await renderCard({
      answer: ({ path }) =>
        path === '/streamers/s1'
          ? json({ ...detail, summary: { ...detail.summary, complaints } })
          : undefined,
    });
    const box = await region(/^Serious concerns/);
    expect(box).toHaveTextContent(
      '35 complaints came in. 27 of them were found not to hold, and none of those count.',
    );
    cleanup();
    await renderCard();
    expect(await region(/^Serious concerns/)).not.toHaveTextContent(/found not to hold/);
  });

  it('keeps its range behind a tap', async () => {
    await renderCard();
    const box = await region(/^Serious concerns/);
    const range = await within(box).findByText(/between 33 and 50 of every 10,000/);
    expect(range.closest('details')).not.toHaveAttribute('open');
  });

  it('gives no figure where records are too few, but the offer of a longer time', async () => {
    const few = { code: 'few_orders', orders: 41, complaintsCounted: 2 } as const;
    const { location } = await renderCard({
      answer: ({ path }) =>
        path === '/streamers/s1'
          ? json({
              ...detail,
              summary: { ...detail.summary, verdict: { kind: 'too_few_records', facts: [few] } },
            })
          : undefined,
    });
    const box = await region(/^Too few records/);
    expect(box).toHaveTextContent('41 orders and 2 complaints in this period');
    expect(box).not.toHaveTextContent(/Of every/);
    await userEvent.click(within(box).getByRole('button', { name: /last 12 months/ }));
    expect(location().search).toMatchObject({ window: '365d' });
  });

  it('reads in Chinese without gaps between sentences', async () => {
    await renderCard({ language: 'zh' });
    const box = await region(/^有严重疑点/);
    expect(box).toHaveTextContent('每 10,000 单里，约 41 单有人投诉。同类卖家：约 12。');
  });
});

describe('the card', () => {
  it('offers the others of the same name', async () => {
    await renderCard();
    const link = await screen.findByRole('link', { name: '小满家的直播间' });
    expect(link).toHaveAttribute('href', '/check/s2');
    expect(screen.getByText('Willow · Room 66009999 · Region not on record')).toBeInTheDocument();
  });

  it('tells documents by how many products had them in time', async () => {
    await renderCard();
    const verified = await region('What was verified');
    expect(await within(verified).findByText(/before the sale for 12 of 15/)).toBeInTheDocument();
    expect(verified).toHaveTextContent('1 missing · 2 only after the sale');
    const goods = within(verified).getByText('Which goods?').closest('details')!;
    expect(
      within(goods)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      '野生蜂蜜No such document · 900 orders',
      '手工红糖Checked only after the sale · 2,400 orders',
      '桂花糕Checked only after the sale · 300 orders',
    ]);
  });

  it.each([
    { none: 0, said: 'All 20 who asked for money got some.' },
    { none: 20, said: 'None of the 20 who asked for money got any.' },
  ])('says in a whole sentence that $none of 20 got none', async ({ none, said }) => {
    const outcomes = { ...detail.summary.outcomes, askedMoney: 20, askedMoneyGotNone: none };
    await renderCard({
      answer: ({ path }) =>
        path === '/streamers/s1'
          ? json({ ...detail, summary: { ...detail.summary, outcomes } })
          : undefined,
    });
    expect(await screen.findByText(said)).toBeInTheDocument();
  });

  it('says who answers by how it sells and for the problem the address names', async () => {
    await renderCard({ at: '/check/s1?issue=safety' });
    const answers = await region('Who answers to you');
    expect(answers).toHaveTextContent('90% of orders: other merchants’ goods, on commission');
    expect(answers).toHaveTextContent('10% of orders: its own store');
    expect(within(answers).getByLabelText('For which problem?')).toHaveValue('safety');
    expect(
      await within(answers).findByText('the merchant named on your order'),
    ).toBeInTheDocument();
    await userEvent.selectOptions(
      within(answers).getByLabelText('What did you buy it as?'),
      'own_store',
    );
    expect(answers).toHaveTextContent('Firstthe room’s operator, 杭州小满网络科技有限公司');
  });

  it('tells what went wrong most first, what people got with the unknown as unknown, and who still waits', async () => {
    await renderCard();
    const wrong = await region(/What went wrong/);
    await within(wrong).findByText('Of the 57 counted');
    const [about, got] = within(wrong).getAllByRole('list');
    expect(about).toHaveTextContent('Quality47Delivery10');
    expect(got).toHaveTextContent('Not on record2');
    expect(wrong).toHaveTextContent('6 found not to hold, 2 taken back');
    expect(wrong).toHaveTextContent('within 3 days. At similar sellers: within 26 hours.');
    expect(wrong).toHaveTextContent(
      'Still without a first answer: 12 of the 57 complaints whose times we know.',
    );
  });

  it('asks for answered complaints, and shows both sides', async () => {
    const { asked } = await renderCard();
    const replies = await region('What the seller replied');
    expect(await within(replies).findByText('Another one is on its way.')).toBeInTheDocument();
    expect(replies).toHaveTextContent('The jar came broken.');
    expect(asked.filter(({ query }) => query.get('answered') === 'yes')).toHaveLength(1);
  });

  it('tells a measure that was not put right', async () => {
    await renderCard();
    const measures = await region('What authorities did');
    expect(measures).toHaveTextContent(
      '2 May 2026: Rectification order, by 杭州市市场监督管理局Not recorded as put right',
    );
  });
});

describe('when things go wrong', () => {
  it('says that nobody in the register is no clean record', async () => {
    await renderCard({ answer: () => problem(404) });
    expect(await screen.findByRole('heading', { level: 1, name: /nobody/ })).toBeInTheDocument();
    expect(screen.getByText(/not a clean record/)).toBeInTheDocument();
    expect(screen.getByRole('combobox', { name: /Search/ })).toBeInTheDocument();
  });

  it('offers to try again after the server failed, and recovers', async () => {
    let fails = true;
    await renderCard({
      answer: ({ path }) => (fails && path === '/streamers/s1' ? problem(500) : undefined),
    });
    const retry = await screen.findByRole('button', { name: 'Try again' });
    fails = false;
    await userEvent.click(retry);
    expect(await region(/^Serious concerns/)).toBeInTheDocument();
  });

  it('keeps the verdict when the trend cannot be had', async () => {
    await renderCard({
      answer: ({ path }) => (path.endsWith('/trend') ? problem(500) : undefined),
    });
    const box = await region(/^Serious concerns/);
    expect(await within(box).findByRole('alert')).toBeInTheDocument();
    expect(box).toHaveTextContent('about 41 led to a complaint');
  });

  it('keeps the verdict when only the complaints cannot be had', async () => {
    await renderCard({
      answer: ({ path }) => (path.endsWith('/complaints') ? problem(500) : undefined),
    });
    const wrong = await region(/What went wrong/);
    expect(await within(wrong).findByRole('alert')).toBeInTheDocument();
    expect(await region(/^Serious concerns/)).toBeInTheDocument();
  });

  it('says that there were no complaints without making it praise', async () => {
    const none = {
      ...complaints,
      items: [],
      counts: {
        received: 0,
        counted: 0,
        leftOut: { dismissed: 0, withdrawn: 0, wave: 0, repeat: 0 },
      },
    };
    await renderCard({
      answer: ({ path }) => (path.endsWith('/complaints') ? json(none) : undefined),
    });
    expect(await screen.findByText('No complaints in this period.')).toBeInTheDocument();
    expect(screen.getByText(/no praise/)).toBeInTheDocument();
  });
});
