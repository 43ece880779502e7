import type { CaseFile, HistoryEntry } from '@/contract/cases';

/** An entry of a case's history, in tests. */
export const makeEntry = (given: Partial<HistoryEntry> = {}): HistoryEntry => ({
  number: 0,
  at: '2026-03-02T09:00:00+08:00',
  by: 'regulator',
  what: 'opened',
  changes: [],
  evidenceIds: [],
  note: null,
  ...given,
});

/** A case under investigation without evidence, in tests. */
export const makeCase = (given: Partial<CaseFile> = {}): CaseFile => ({
  caseId: 'CASE-20260302-7F3KQZ',
  version: 2,
  title: 'Honey without a report',
  status: 'investigating',
  streamers: [
    {
      streamerId: 's1',
      displayName: 'Grandma Honey',
      platform: { platformId: 'p1', nameEn: 'Kuaijian', nameZh: '快见' },
      roomId: '12345',
    },
  ],
  openedAt: '2026-03-02T09:00:00+08:00',
  changedAt: '2026-03-03T09:00:00+08:00',
  dueOn: '2026-04-10',
  workdaysLeft: 7,
  overdue: false,
  assignee: 'Wang',
  rectification: null,
  evidence: [],
  history: [makeEntry(), makeEntry({ number: 1, what: 'changed' })],
  ...given,
});
