// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { parseSearch, stringifySearch } from '@/app/search-params';
import type { Language } from '@/i18n/language';
import { json, renderPage } from '@/ui/test-page';
import { ReferencePage } from './reference-page';
import { referenceSearch } from './search';

const document = readFileSync('src/contract/openapi.json', 'utf8');
let answer: () => Response;
beforeEach(() => {
  answer = () => new Response(document, { headers: { 'Content-Type': 'application/json' } });
  vi.stubGlobal('fetch', () => Promise.resolve(answer()));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const show = (at: string, language: Language = 'en') =>
  renderPage(
    {
      path: '/data/api',
      component: ReferencePage,
      search: referenceSearch,
      defaults: {},
      leadsTo: { '/data': 'Data' },
      namespaces: ['reference'],
      fixture: () => json({}),
    },
    { address: { parseSearch, stringifySearch }, at, language },
  );

it('opens on the operation that the address names, with its parameters, fields and problems', async () => {
  await show('/data/api?q=cases#changeCase');
  const heading = await screen.findByRole('heading', { name: 'PATCH /cases/{caseId}' });
  expect(heading).toHaveFocus();
  const one = heading.closest('details')!;
  expect(one).toHaveTextContent('If-Match (header)');
  expect(one).toHaveTextContent('title text (1–200 characters)optional');
  expect(one).toHaveTextContent('409 Somebody changed it meanwhile');
  expect(one).toHaveTextContent('assignee text, or null');
});

it('shows what lies within a field when it is opened', async () => {
  const user = userEvent.setup();
  await show('/data/api?q=changeCase#changeCase');
  const body = (await screen.findByRole('heading', { name: 'Request body (JSON)' })).parentElement!;
  expect(within(body).queryByText('orderedOn')).toBeNull();
  await user.click(within(body).getByText('2 fields of rectification'));
  expect(await within(body).findByText('orderedOn')).toBeVisible();
});

it('narrows to what is searched, says how many are left, and offers the way back', async () => {
  const user = userEvent.setup();
  await show('/data/api');
  await user.type(await screen.findByRole('searchbox'), 'luck');
  expect(await screen.findByText(/No operation has “luck”/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Show all operations' }));
  expect(await screen.findByText('55 of 55 operations')).toBeInTheDocument();
});

it('speaks Chinese around the contract’s English, and marks that as such', async () => {
  await show('/data/api?q=changeCase#changeCase', 'zh');
  const heading = await screen.findByRole('heading', { name: 'PATCH /cases/{caseId}' });
  expect(heading.closest('details')).toHaveTextContent('title 文本（1–200 个字符）可选');
  expect(screen.getByText('Change a case as it was last read')).toHaveAttribute('lang', 'en');
});

it('says so, with a way to try again, where the document does not come', async () => {
  answer = () => new Response(null, { status: 404 });
  await show('/data/api');
  expect(await screen.findByRole('alert')).toHaveTextContent('could not be reached');
});
