// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch } from '@/app/search-params';
import type { MethodExample } from '@/contract/method';
import type { Language } from '@/i18n/language';
import { json, renderPage } from '@/ui/test-page';
import { generate } from '@mocks/world/generate';
import { createStore } from '@mocks/store/store';
import { METHOD_FIGURES } from '@/ui/method-figures';
import { MethodPage } from './method-page';
import { METHOD_DEFAULTS, methodSearch } from './search';

afterEach(cleanup);

const world = generate(7, { streamers: 200 });
const { operations } = createStore(world.dataset);
const exampleOf = (streamer?: string): MethodExample =>
  operations.methodExample({ streamer, window: '365d' });
const typical = exampleOf();

interface Shown {
  at?: string;
  language?: Language;
  answer?: () => Response;
}
const show = ({ at = '/method', language = 'en', answer = () => json(typical) }: Shown = {}) =>
  renderPage(
    {
      path: '/method',
      component: MethodPage,
      search: methodSearch,
      defaults: METHOD_DEFAULTS,
      leadsTo: { '/streamers/$streamerId': 'A dossier', '/law': 'The law' },
      namespaces: ['method'],
      fixture: answer,
    },
    { address: { parseSearch, stringifySearch }, at, language },
  );

const section = async (name: string) => screen.findByRole('region', { name });
/** What stands beside a label, as a number. */
const given = (within_: HTMLElement, label: RegExp) => {
  const term = within(within_)
    .getAllByRole('term')
    .find((one) => label.test(one.textContent ?? ''))!;
  return Number(term.nextElementSibling!.textContent!.replaceAll(/[,%]/g, '').replace('−', '-'));
};

describe('the method page', () => {
  it('explains every figure with its formula and numbers of the data on screen', async () => {
    await show();
    await screen.findByText(typical.example!.streamer.displayName);
    for (const figure of METHOD_FIGURES) {
      const part = document.getElementById(figure)!;
      expect(part.querySelectorAll('math[display="block"]').length).toBeGreaterThan(0);
      expect(within(part).getAllByText(/./, { selector: 'dd' }).length).toBeGreaterThan(0);
      expect(part.textContent).not.toMatch(/\{\{\w+\}\}|figures\.\w|given\.\w|@/);
      // no number of the example is left open
      expect([...part.querySelectorAll('mn')].map((mn) => mn.textContent)).not.toContain('?');
    }
  });

  it('can be followed with the numbers that it shows', async () => {
    await show();
    const rate = await section('Complaints per 10,000 orders');
    await within(rate).findByText(/in ten thousands/, { selector: 'dt' });
    const y = given(rate, /^Counted complaints/);
    const n = given(rate, /in ten thousands/);
    const rows = within(within(rate).getByRole('table', { hidden: true }))
      .getAllByRole('row', { hidden: true })
      .slice(1)
      .map((row) =>
        within(row)
          .getAllByRole('cell', { hidden: true })
          .map((cell) => {
            const [mantissa = '', exponent = ''] = cell.textContent!.split(' × 10');
            const power = exponent
              .replace('⁻', '-')
              .replaceAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)));
            return Number(mantissa.replaceAll(',', '')) * 10 ** Number(power || 0);
          }),
      );
    expect(rows).toHaveLength(12);
    const estimate = rows.reduce(
      (sum, [, weight = 0, a = 0, b = 0]) => sum + (weight * (a + y)) / (b + n),
      0,
    );
    const told = given(rate, /^Estimate per 10,000/);
    expect(Math.abs(estimate / told - 1)).toBeLessThan(2e-3);
    const excess = await section('Expected excess');
    await within(excess).findByText(/in ten thousands/, { selector: 'dt' });
    const more = Math.max(0, given(excess, /^Estimate/) - given(excess, /^Typical peer/));
    expect(given(excess, /more than a typical peer/)).toBeCloseTo(
      more * given(excess, /in ten thousands/),
      1,
    );
  });

  it('works out the numbers of whoever the address names, and of the typical one again', async () => {
    const user = userEvent.setup();
    const { streamerId, displayName } = world.dataset.streamers[3]!;
    const { asked, address } = await show({
      at: `/method?streamer=${streamerId}&window=30d`,
      answer: () => json(exampleOf(streamerId)),
    });
    expect(await screen.findByRole('link', { name: displayName })).toBeInTheDocument();
    expect(asked.map(({ query }) => [query.get('streamer'), query.get('window')])).toContainEqual([
      streamerId,
      '30d',
    ]);
    await user.click(await screen.findByRole('link', { name: 'Take the typical streamer' }));
    await waitFor(() => expect(address()).toBe('?window=30d'));
    expect(asked.at(-1)!.query.has('streamer')).toBe(false);
  });

  it('puts the keyboard at the figure that the address names', async () => {
    await show({ at: '/method#rank' });
    await waitFor(() =>
      expect(screen.getByRole('heading', { name: 'Rank and rank interval' })).toHaveFocus(),
    );
  });

  it('says the formula in words, for whoever cannot see it, in both languages', async () => {
    await show({ language: 'zh' });
    const waiting = await section('首次响应与办结用时');
    expect(within(waiting).getByRole('group', { name: /^公式：首次响应/ })).toBeInTheDocument();
    expect(within(waiting).getByText(/1 − d ÷ r/)).toBeInTheDocument();
    for (const math of waiting.querySelectorAll('math')) {
      expect(math.getAttribute('aria-hidden')).toBe('true');
    }
  });

  it('keeps its explanations where the numbers do not come, and asks again', async () => {
    const user = userEvent.setup();
    let fails = true;
    await show({
      answer: () => (fails ? json({ title: 'Down', status: 500 }, 500) : json(typical)),
    });
    const rate = await section('Complaints per 10,000 orders');
    expect(rate).toHaveTextContent('drawn towards the peers');
    const [again] = await screen.findAllByRole('button', { name: 'Try again' });
    fails = false;
    await user.click(again!);
    expect(await screen.findByText(typical.example!.streamer.displayName)).toBeInTheDocument();
  });

  it('says that there is nothing to work out where nobody sold anything', async () => {
    await show({ answer: () => json({ ...typical, example: null }) });
    expect((await screen.findAllByText(/Nobody has orders in this window/)).length).toBeGreaterThan(
      1,
    );
  });

  it('warns where the numbers were made by another version', async () => {
    await show({ answer: () => json({ ...typical, methodVersion: '0.9.0' }) });
    expect(await screen.findByText(/made by method 0\.9\.0/)).toBeInTheDocument();
  });
});
