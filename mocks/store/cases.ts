import type * as z from 'zod/mini';
import type { CaseFile, CaseRow, CasesPage, casesQuery } from '@/contract/cases';
import { DUE_STATES } from '@/contract/choices';
import { dueState } from '@/domain/case-due';
import { hasEnded } from '@/domain/case-states';
import { CASE_STATUSES } from '@/domain/case-statuses';
import type { StoreContext } from './context';
import { facetColumn, narrow } from './narrow';
import { pageOf, sortRows, type Order, type SortKey } from './ordering';
import { notFound, ProblemError } from './problems';
import { normalise } from './search-text';
import { isWorkday } from './workdays';
import type { CaseRecord } from './writes';

type Query = z.output<typeof casesQuery>;

const collator = new Intl.Collator('zh-CN', { numeric: true });

const SORT_KEYS: Record<Query['sort'], SortKey<CaseRow>[]> = {
  // what has ended has nothing due, whatever date it still bears
  dueOn: [{ of: (row) => Number(hasEnded(row.status)) }, { of: (row) => row.dueOn }],
  '-changedAt': [{ of: (row) => Date.parse(row.changedAt), descending: true }],
  '-openedAt': [{ of: (row) => Date.parse(row.openedAt), descending: true }],
  title: [{ of: (row) => row.title }],
};

const orderOf = (sort: Query['sort']): Order<CaseRow> => ({
  name: sort,
  keys: [...SORT_KEYS[sort], { of: (row) => row.caseId }],
});

const SOON_WORKDAYS = 5;

function dueBand({ overdue, workdaysLeft }: CaseRow): (typeof DUE_STATES)[number] {
  if (workdaysLeft === null) return 'none';
  if (overdue) return 'overdue';
  return workdaysLeft <= SOON_WORKDAYS ? 'within_5_workdays' : 'later';
}

const dueStateOf = ({ index }: StoreContext, record: CaseRecord) =>
  dueState(record, index.asOfDay, isWorkday);

function rowOf(context: StoreContext, record: CaseRecord): CaseRow {
  const { evidence, history: _, rectification: __, ...head } = record;
  return { ...head, ...dueStateOf(context, record), evidence: evidence.length };
}

/** What a case can be found by. */
const words = (record: CaseRecord): (string | null)[] => [
  record.caseId,
  record.title,
  record.assignee,
  ...record.streamers.flatMap(({ displayName, roomId }) => [displayName, roomId]),
  ...record.history.map(({ note }) => note),
];

function found(record: CaseRecord, query: Query): boolean {
  const { streamer, q } = query;
  if (streamer !== undefined && !record.streamers.some((one) => one.streamerId === streamer)) {
    return false;
  }
  const wanted = normalise(q ?? '');
  return wanted === '' || words(record).some((text) => normalise(text ?? '').includes(wanted));
}

/** The cases, one page of them. */
export function cases(context: StoreContext, query: Query): CasesPage {
  const records = [...context.desk.cases.values()];
  const rows = records.map((record) => rowOf(context, record));
  const { passes, facets } = narrow({
    rows: rows.length,
    columns: {
      status: facetColumn(rows, CASE_STATUSES, (row) => row.status),
      due: facetColumn(rows, DUE_STATES, dueBand),
      assignee: facetColumn(rows, assigneesOf(rows), assigneeOf),
    },
    chosen: query,
    within: Uint32Array.from(records.keys()).filter((place) => {
      const record = records[place];
      return record !== undefined && found(record, query);
    }),
  });
  const order = orderOf(query.sort);
  const passing = rows.filter((_, place) => passes[place] === 1);
  return {
    ...pageOf(sortRows(passing, order), order, query),
    facets,
    asOf: context.dataset.meta.asOf,
  };
}

const assigneeOf = ({ assignee }: CaseRow) => assignee ?? '';
const assigneesOf = (rows: readonly CaseRow[]) =>
  [...new Set(rows.map(assigneeOf))].toSorted((a, b) => collator.compare(a, b));

/** The case as it is kept. Throws a 404 problem for an unknown one. */
export function caseRecord({ desk }: StoreContext, caseId: string): CaseRecord {
  const record = desk.cases.get(caseId);
  if (!record) throw new ProblemError(notFound(`No case ${caseId}`));
  return record;
}

/** One case with its evidence and history. Throws a 404 problem for an unknown one. */
export function caseFile(context: StoreContext, { caseId }: { caseId: string }): CaseFile {
  const record = caseRecord(context, caseId);
  return { ...record, ...dueStateOf(context, record) };
}
