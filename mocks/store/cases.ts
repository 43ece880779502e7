import type * as z from 'zod/mini';
import type { CaseFile, CaseRow, CasesPage, casesQuery } from '@/contract/cases';
import { DUE_STATES } from '@/contract/choices';
import { CASE_STATUSES, dueState, hasEnded } from '@/domain/case-states';
import type { StoreContext } from './context';
import { pageOf, sortRows, type Order, type SortKey } from './ordering';
import { notFound, ProblemError } from './problems';
import { normalise } from './search-text';
import { isWorkday } from './workdays';
import type { CaseRecord } from './writes';

type Query = z.output<typeof casesQuery>;
type FacetName = keyof CasesPage['facets'];

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

const FACETS: Record<FacetName, (row: CaseRow) => string> = {
  status: (row) => row.status,
  due: dueBand,
  assignee: (row) => row.assignee ?? '',
};
// the record's keys are the facet names; Object.keys forgets it
const FACET_NAMES = Object.keys(FACETS) as FacetName[];

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

const passes = (row: CaseRow, query: Query, lifted?: FacetName): boolean =>
  FACET_NAMES.every((name) => {
    const chosen: readonly string[] | undefined = query[name];
    return name === lifted || !chosen?.length || chosen.includes(FACETS[name](row));
  });

/** Each value some case has, and how many it would give with every other filter kept. */
function facet(rows: CaseRow[], query: Query, name: FacetName, values: readonly string[]) {
  const of = FACETS[name];
  const present = new Set(rows.map(of));
  const left = rows.filter((row) => passes(row, query, name)).map(of);
  return values
    .filter((value) => present.has(value))
    .map((value) => ({ value, count: left.filter((one) => one === value).length }));
}

/** The cases, one page of them. */
export function cases(context: StoreContext, query: Query): CasesPage {
  const rows = [...context.desk.cases.values()]
    .filter((record) => found(record, query))
    .map((record) => rowOf(context, record));
  const order = orderOf(query.sort);
  const sorted = sortRows(
    rows.filter((row) => passes(row, query)),
    order,
  );
  const assignees = [...new Set(rows.map(FACETS.assignee))].toSorted((a, b) =>
    collator.compare(a, b),
  );
  return {
    ...pageOf(sorted, order, query),
    facets: {
      status: facet(rows, query, 'status', CASE_STATUSES),
      due: facet(rows, query, 'due', DUE_STATES),
      assignee: facet(rows, query, 'assignee', assignees),
    },
    asOf: context.dataset.meta.asOf,
  };
}

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
