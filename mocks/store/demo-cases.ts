import type { Evidence, HistoryEntry } from '@/contract/cases';
import type { StreamerRef } from '@/contract/streamer-ref';
import type { Dataset } from '@/dataset/dataset';
import type { Enforcement } from '@/dataset/tables';
import { MS_PER_HOUR, dateOfDay, dayOfDate, startOfDay } from '@/domain/calendar';
import { METHOD_VERSION } from '@/domain/method-version';
import type { StreamerSummary } from '@/domain/types';
import { changeOf } from './case-change';
import { caseNumber } from './case-number';
import { StoreContext } from './context';
import { datasetAsOf } from './dataset-as-of';
import { demoLife, demoOrder, demoTitle } from './demo-lives';
import { instantText } from './instants';
import type { CaseRecord, StoredWrite } from './writes';

const MOST_CASES = 8;
const WINDOW = '90d';
const SECTIONS = ['稽查一科 · Inspection 1', '稽查二科 · Inspection 2'];

/** Cases that the demo begins with, so that its list is not empty: made from what the dataset's authorities decided. */
export function demoCases(dataset: Dataset): StoredWrite[] {
  const asOf = dayOfDate(dataset.meta.asOf);
  const decided = dataset.enforcements
    .filter(({ kind }) => kind !== 'licence_revoked')
    // long ago is a closed book
    .filter(({ decidedOn }) => dayOfDate(decidedOn) > asOf - 365 && decidedOn < dataset.meta.asOf)
    .toSorted((a, b) => (a.decidedOn < b.decidedOn ? 1 : -1))
    .slice(0, MOST_CASES);
  return decided
    .flatMap((row, place) => caseOf(dataset, row, place, asOf) ?? [])
    .toSorted((a, b) => a.at - b.at);
}

function caseOf(
  dataset: Dataset,
  row: Enforcement,
  place: number,
  asOf: number,
): StoredWrite | null {
  const steps = demoLife(row).filter(({ day }) => day <= asOf);
  const at = (day: number, hour: number) => startOfDay(day) + hour * MS_PER_HOUR;
  const openedDay = steps[0]?.day;
  if (openedDay === undefined) return null;
  const evidence = evidenceOf(dataset, row.streamerId, openedDay, at(openedDay, 9));
  const assignee = SECTIONS[place % SECTIONS.length] ?? null;
  const title = demoTitle(row, evidence.streamer.displayName);

  let fields: Parameters<typeof changeOf>[1] = {};
  const history = steps.map((step, number): HistoryEntry => {
    const before = fields;
    fields = {
      ...fields,
      status: step.status,
      title,
      assignee,
      ...(step.dueDay !== undefined && { dueOn: dateOfDay(step.dueDay) }),
      ...(step.status === 'rectification_ordered' && { rectification: demoOrder(row) }),
    };
    return {
      number,
      at: instantText(at(step.day, 9 + number)),
      by: 'regulator',
      what: number === 0 ? 'opened' : 'changed',
      changes: changeOf(before, fields),
      evidenceIds: number === 0 ? [evidence.evidenceId] : [],
      note: step.note,
    };
  });
  const last = steps.at(-1);
  const file: CaseRecord = {
    caseId: caseNumber('CASE', dateOfDay(openedDay), row.enforcementId, () => false),
    version: history.length,
    title,
    status: last?.status ?? 'open',
    streamers: [evidence.streamer],
    openedAt: instantText(at(openedDay, 9)),
    changedAt: history.at(-1)?.at ?? instantText(at(openedDay, 9)),
    dueOn: fields.dueOn ?? null,
    assignee,
    rectification: fields.rectification ?? null,
    evidence: [evidence],
    history,
  };
  return { kind: 'case', at: Date.parse(file.changedAt), idempotencyKey: null, file };
}

/**
 * The figures as they stood at the end of the day before. Summing up a whole market takes its time, so it is done when a page of
 * that case is first opened; few are.
 */
function evidenceOf(dataset: Dataset, streamerId: string, day: number, at: number): Evidence {
  const asOf = dateOfDay(day - 1);
  const from = dateOfDay(day - 90);
  let summary: StreamerSummary | null = null;
  return {
    kind: 'streamer',
    evidenceId: 'E1',
    takenAt: instantText(at),
    asOf,
    methodVersion: METHOD_VERSION,
    window: { spec: WINDOW, from, to: asOf },
    link: `/streamers/${encodeURIComponent(streamerId)}?window=${from}..${asOf}`,
    streamer: streamerRef(dataset, streamerId),
    get summary() {
      const then = () => new StoreContext(datasetAsOf(dataset, day - 1));
      return (summary ??= then().summaryOf(streamerId, WINDOW));
    },
  };
}

function streamerRef({ streamers, platforms }: Dataset, id: string): StreamerRef {
  const streamer = streamers.find(({ streamerId }) => streamerId === id);
  const { platformId = '', displayName = id, roomId = '' } = streamer ?? {};
  const platform = platforms.find((one) => one.platformId === platformId) ?? {
    platformId,
    nameEn: platformId,
    nameZh: platformId,
  };
  return { streamerId: id, displayName, platform, roomId };
}
