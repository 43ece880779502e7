// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { parseSearch, stringifySearch } from '@/app/search-params';
import en from '@/i18n/en/method.json';
import { json, renderPage } from '@/ui/test-page';
import { STORIES } from '@mocks/world/stories';
import { evaluate } from '../../../test/evaluation/evaluation';
import { Evaluation } from './evaluation';
import { latestEvaluation } from './evaluation-data';

afterEach(cleanup);

type Found = ReturnType<typeof latestEvaluation>;
const written = evaluate([], '2026-11-24');
const readBack = (evaluation: object): Found =>
  latestEvaluation({ '/docs/evaluation.json': JSON.parse(JSON.stringify(evaluation)) });

const show = (found: Found) =>
  renderPage(
    {
      path: '/method',
      component: () => <Evaluation found={found} />,
      search: z.object({}),
      defaults: {},
      leadsTo: {},
      namespaces: ['method'],
      fixture: () => json({}),
    },
    { address: { parseSearch, stringifySearch }, at: '/method' },
  );

describe('the evaluation on the page', () => {
  it('says that there is none, where there is none', async () => {
    await show('none');
    expect(await screen.findByText(/No evaluation has been recorded/)).toBeInTheDocument();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('tells each goal with what was reached, and that goals are missed', async () => {
    const goals = {
      ...written.goals,
      precision_gain: { figure: { value: 0.12, low: 0.1, high: 0.14 }, atLeast: 0.15, met: 'no' },
      weeks_to_signal: {
        figure: { value: Infinity, low: 2, high: Infinity },
        atMost: 2,
        met: 'within_error',
      },
    };
    await show(readBack({ ...written, goals }));
    const [table] = await screen.findAllByRole('table');
    const row = (name: RegExp) => within(table!).getByRole('row', { name });
    expect(row(/above the best baseline/)).toHaveTextContent(
      '0.120 [0.100, 0.140]at least 0.150✕ missed',
    );
    expect(row(/Weeks to a planted/)).toHaveTextContent('neverat most 2 weeks≈ within the error');
    expect(screen.getByText(/^1 of 7 goals are missed/)).toBeInTheDocument();
  });

  it('says that it was made by an older method', async () => {
    await show(readBack({ ...written, methodVersion: '0.9.0' }));
    expect(await screen.findByText(/made with method 0\.9\.0/)).toBeInTheDocument();
  });

  it('has a name for everything that is evaluated', () => {
    const names = Object.keys(en.evaluation.names);
    const codes = [
      ...Object.keys(written.goals),
      ...Object.keys(written.averagePrecision),
      ...Object.values(written.averagePrecision).flatMap((targets) => Object.keys(targets)),
      ...Object.keys(written.falseAlarms),
      ...Object.keys(written.coverage),
      ...Object.keys(written.signals),
      ...STORIES,
      'within_every_tolerance',
      'beyond_a_tolerance',
    ];
    expect(codes.filter((code) => !names.includes(code))).toEqual([]);
  });
});
