import { toCsv } from '@/dataset/csv';
import type { CaseRow } from '@/contract/cases';

/** The cells of one case, by the header's key below `csv.` in the strings. */
const COLUMNS = {
  caseId: (row: CaseRow) => row.caseId,
  title: (row: CaseRow) => row.title,
  status: (row: CaseRow) => row.status,
  streamerIds: (row: CaseRow) => row.streamers.map(({ streamerId }) => streamerId).join(' '),
  streamers: (row: CaseRow) => row.streamers.map(({ displayName }) => displayName).join('; '),
  dueOn: (row: CaseRow) => row.dueOn,
  workdaysLeft: (row: CaseRow) => row.workdaysLeft,
  overdue: (row: CaseRow) => row.overdue,
  assignee: (row: CaseRow) => row.assignee,
  evidence: (row: CaseRow) => row.evidence,
  openedAt: (row: CaseRow) => row.openedAt,
  changedAt: (row: CaseRow) => row.changedAt,
};

/** The list as CSV text; dates as ISO 8601, unknown values as empty cells. */
export function casesCsv(
  rows: readonly CaseRow[],
  words: { header: (key: string) => string; status: (status: CaseRow['status']) => string },
): string {
  return toCsv(
    Object.keys(COLUMNS).map(words.header),
    rows.map((row) =>
      Object.entries(COLUMNS).map(([key, of]) =>
        key === 'status' ? words.status(row.status) : of(row),
      ),
    ),
  );
}
