// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { getI18n } from 'react-i18next';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { ApiError } from '@/api/api-error';
import type { ContractBreach } from '@/api/contract-breach';
import type { SetupFault } from '@/api/setup-fault';
import { startI18n } from '@/i18n/i18n';
import { LANGUAGES, type Language } from '@/i18n/language';
import { ErrorState } from './error-state';

beforeAll(() => startI18n('en'));
afterEach(cleanup);

async function show(error: ApiError, language: Language = 'en') {
  await getI18n().changeLanguage(language);
  await getI18n().loadNamespaces(['fault', 'common']);
  render(<ErrorState error={error} onRetry={() => undefined} />);
  const alert = await screen.findByRole('alert');
  await screen.findByText(/./, { selector: 'p[class*=sentence]' });
  return alert;
}
const request = 'GET /streamers/{streamerId}';
const breach = (one: ContractBreach) =>
  new ApiError({ kind: 'contract', endpoint: 'getStreamer', request, breach: one });
const setup = (fault: SetupFault) => new ApiError({ kind: 'setup', endpoint: fault.file, fault });

const WRONG: ContractBreach = {
  kind: 'fields',
  count: 21,
  violations: [
    {
      pointer: '/summary/orders',
      expected: { kind: 'type', type: 'number' },
      got: { type: 'string', text: '12' },
      alike: 4,
    },
    { pointer: '/asOf', expected: { kind: 'format', format: 'date' }, got: null, alike: 0 },
  ],
};

it.each([
  [
    'en',
    [
      '21 fields that are not as the contract says',
      '/summary/orders should be a number; it is the text “12” (and in 4 more rows)',
      '/asOf should be a date (YYYY-MM-DD); it is missing',
      'and 15 more',
    ],
  ],
  [
    'zh',
    [
      '21 个字段不符合接口约定',
      '/summary/orders 应为数字，实际是文本“12” （另有 4 行相同）',
      '/asOf 应为日期（YYYY-MM-DD），实际缺失',
      '另有 15 处',
    ],
  ],
] as const)(
  'names request, field, what should stand there and what does (%s)',
  async (language, words) => {
    const alert = await show(breach(WRONG), language);
    for (const text of [request, ...words]) expect(alert).toHaveTextContent(text);
  },
);

it.each<[string, ApiError, string]>([
  [
    'nothing',
    breach({ kind: 'empty', got: '204' }),
    `${request} was answered with nothing at all (status 204)`,
  ],
  [
    'a page',
    breach({ kind: 'type', got: 'text/html', agreed: 'application/json' }),
    'text/html where JSON was agreed',
  ],
  [
    'a page for a table',
    breach({ kind: 'type', got: 'text/html', agreed: 'text/csv' }),
    'where CSV was agreed',
  ],
  [
    'broken JSON',
    breach({ kind: 'broken', got: 'application/json' }),
    'breaks off or cannot be read',
  ],
  [
    'no settings',
    setup({ kind: 'config_missing', file: 'config.json' }),
    'config.json is missing in the site’s root',
  ],
  [
    'a wrong setting',
    setup({
      kind: 'config_fields',
      file: 'config.json',
      violations: [
        {
          pointer: '/apiurl',
          expected: { kind: 'absent' },
          got: { type: 'string', text: '' },
          alike: 0,
        },
      ],
    }),
    '/apiurl is not a setting that config.json can have',
  ],
  [
    'a failing hook',
    setup({ kind: 'hook_threw', file: 'hook.js', message: 'no session' }),
    'hook.js failed: no session',
  ],
])('words %s', async (_, error, words) => {
  expect(await show(error)).toHaveTextContent(words);
});

it('says what to do where the server does not know who asks, and where a refusal says nothing', async () => {
  const problem = (status: number) =>
    new ApiError({
      kind: 'problem',
      endpoint: 'x',
      problem: { type: 'about:blank', title: '', status },
    });
  await getI18n().changeLanguage('en');
  render(<ErrorState error={problem(401)} />);
  expect(screen.getByRole('alert')).toHaveTextContent(
    'without a valid sign-in (401). Sign in where you usually do',
  );
  cleanup();
  render(<ErrorState error={problem(418)} />);
  expect(screen.getByRole('alert')).toHaveTextContent('without saying why (418)');
});

it('leaves no place without words in either language', async () => {
  for (const language of LANGUAGES) {
    const alert = await show(breach(WRONG), language);
    expect(alert).not.toHaveTextContent(/\w+\.\w+\.\w+|\{\{/);
    cleanup();
  }
});
