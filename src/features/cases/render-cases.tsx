import type { CaseFile, CaseRow, CasesPage as Page } from '@/contract/cases';
import type { Language } from '@/i18n/language';
import { json, renderPage, type AddressCodec, type AnswerToSent } from '@/ui/test-page';
import { CasePage } from './case-page';
import { CasesPage } from './cases-page';
import { CASES_DEFAULTS, caseSearch, casesSearch } from './search';

export const problem = (status: number, more: object = {}) =>
  json({ type: 'about:blank', title: 'Refused', status, ...more }, status);

/** A case as a row of the list. */
export function rowOf(file: CaseFile): CaseRow {
  const { evidence, history: _history, rectification: _rectification, ...head } = file;
  return { ...head, evidence: evidence.length };
}

export const makePage = (items: CaseRow[], given: Partial<Page> = {}): Page => ({
  items,
  nextCursor: null,
  total: items.length,
  facets: { status: [], due: [], assignee: [] },
  asOf: '2026-03-31',
  ...given,
});

const META = {
  title: 'Test',
  asOf: '2026-03-31',
  fictional: true,
  sources: [],
  licenses: [],
  methodVersion: '1.0.0',
  rowCounts: {},
  platforms: [],
};

function fixture(path: string): Response {
  if (path === '/meta') return json(META);
  return path === '/me' ? json({ role: 'regulator' }) : problem(404);
}

interface Settings {
  answer: AnswerToSent;
  at?: string;
  language?: Language;
}

const NAMESPACES = ['cases', 'case', 'complaint', 'authenticity'];

/** Shows the list, in tests, over answers made by hand. */
export const renderCases = (address: AddressCodec, settings: Settings) =>
  renderPage(
    {
      path: '/cases',
      component: CasesPage,
      search: casesSearch,
      defaults: CASES_DEFAULTS,
      leadsTo: { '/cases/$caseId': 'Case', '/streamers': 'Register' },
      namespaces: NAMESPACES,
      fixture,
    },
    { address, at: '/cases', ...settings },
  );

/** Shows one case, in tests, over answers made by hand. */
export const renderCase = (address: AddressCodec, caseId: string, settings: Settings) =>
  renderPage(
    {
      path: '/cases/$caseId',
      component: CasePage,
      search: caseSearch,
      defaults: {},
      leadsTo: { '/cases': 'Cases', '/streamers/$streamerId': 'Dossier' },
      namespaces: NAMESPACES,
      fixture,
    },
    { address, at: `/cases/${caseId}`, ...settings },
  );
