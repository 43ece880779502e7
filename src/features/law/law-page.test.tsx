// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch } from '@/app/search-params';
import type { Language } from '@/i18n/language';
import { json, renderPage } from '@/ui/test-page';
import { LawPage } from './law-page';
import { lawSearch } from './search';

afterEach(cleanup);

const show = (at = '/law', language: Language = 'en') =>
  renderPage(
    {
      path: '/law',
      component: LawPage,
      search: lawSearch,
      defaults: {},
      leadsTo: {},
      namespaces: ['law'],
      fixture: () => json({}),
    },
    { address: { parseSearch, stringifySearch }, at, language },
  );

describe('the law page', () => {
  it('shows a rule with its law, article, duty holders and the day it was checked, and says it is no advice', async () => {
    await show();
    const law = await screen.findByRole('region', { name: 'Consumer Rights Protection Law' });
    expect(law).toHaveTextContent(
      'in force from 15 Mar 2014 · as amended · checked on 24 Nov 2026',
    );
    expect(law).toHaveTextContent('art. 55 · Merchant, Room operator');
    expect(screen.getByText(/General information, not legal advice/)).toBeInTheDocument();
  });

  it('opens narrowed as its address says, and takes a choice into the address', async () => {
    const user = userEvent.setup();
    const { address } = await show('/law?holder=authority');
    expect(await screen.findByText('3 rules, from 2 laws and measures')).toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText('Duty holder'), 'Service agency (MCN)');
    expect(await screen.findByText('1 rule, from 1 law')).toBeInTheDocument();
    await waitFor(() => expect(address()).toBe('?holder=service_agency'));
  });

  it('says what emptied it, and drops it', async () => {
    const user = userEvent.setup();
    const { address } = await show('/law?q=moonshine');
    expect(await screen.findByText('No rule fits.')).toBeInTheDocument();
    expect(await screen.findByText('“moonshine”')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Drop the filter' }));
    expect(await screen.findByText(/^\d+ rules, from/)).toBeInTheDocument();
    await waitFor(() => expect(address()).toBe(''));
  });

  it('tells the limits of time, and who answers for what was sold on commission', async () => {
    await show('/law', 'zh');
    await screen.findByRole('heading', { level: 1 });
    const deadlines = screen.getByRole('region', { name: '期限' });
    expect(within(deadlines).getByRole('row', { name: /^监管部门决定是否受理/ })).toHaveTextContent(
      '7 个工作日',
    );
    expect(deadlines).toHaveTextContent('《民法典》 第二百零一条');
    expect(screen.getByText('佣金带货')).toBeInTheDocument();
  });
});
