import type * as z from 'zod/mini';
import {
  CHANGED_FIELDS,
  type ChangedField,
  type HistoryEntry,
  type rectification,
} from '@/contract/cases';
import { hasEnded, nextSteps, stepTo } from '@/domain/case-states';
import type { CaseStatus } from '@/domain/case-statuses';
import type { StoreContext } from './context';
import type { CaseRecord } from './writes';

type Rectification = z.output<typeof rectification>;

/** What can be changed; what is left out stays. */
type Fields = {
  status?: CaseStatus | null | undefined;
  title?: string | null | undefined;
  dueOn?: string | null | undefined;
  assignee?: string | null | undefined;
  rectification?: Rectification | null | undefined;
};

const told = (value: string | Rectification | null | undefined): string | null =>
  typeof value === 'object' && value !== null
    ? `${value.orderedOn} ${value.measures}`
    : (value ?? null);

/** Each field that `after` gives another value, as the history tells it. */
export const changeOf = (before: Fields, after: Fields): HistoryEntry['changes'] =>
  CHANGED_FIELDS.flatMap((field) => {
    if (after[field] === undefined) return [];
    const [from, to] = [told(before[field]), told(after[field])];
    return from === to ? [] : [{ field, from, to }];
  });

interface Refusal {
  pointer: string;
  detail: string;
}

const due = (context: StoreContext, dueOn: string | null): Refusal[] =>
  dueOn !== null && dueOn < context.dataset.meta.asOf
    ? [{ pointer: '/dueOn', detail: `lies before ${context.dataset.meta.asOf}` }]
    : [];

function step(record: CaseRecord, wanted: Fields & { note: string | null }): Refusal[] {
  const { status } = wanted;
  if (status === undefined || status === null || status === record.status) return [];
  const taken = stepTo(record.status, status);
  if (!taken) {
    const next = nextSteps(record.status).map(({ to }) => to);
    const detail = `A case that is ${record.status} goes to ${next.join(' or ')}, not to ${status}`;
    return [{ pointer: '/status', detail }];
  }
  if (taken.needs === 'reason' && wanted.note === null) {
    return [{ pointer: '/note', detail: `has to say why the case goes to ${status}` }];
  }
  if (taken.needs === 'rectification' && !wanted.rectification) {
    const detail = 'has to say what was ordered, and when';
    return [{ pointer: '/rectification', detail }];
  }
  return [];
}

function ordered(context: StoreContext, record: CaseRecord, wanted: Fields): Refusal[] {
  if (!wanted.rectification) return [];
  const { asOf } = context.dataset.meta;
  if ((wanted.status ?? record.status) !== 'rectification_ordered') {
    const detail = 'belongs to a case whose rectification is ordered';
    return [{ pointer: '/rectification', detail }];
  }
  return wanted.rectification.orderedOn > asOf
    ? [{ pointer: '/rectification/orderedOn', detail: `lies after ${asOf}` }]
    : [];
}

/** An ended case is read and noted; what else is to change asks for it to be opened again, by itself or in the same go. */
function ended(record: CaseRecord, wanted: Fields): Refusal[] {
  if (!hasEnded(record.status) || !hasEnded(wanted.status ?? record.status)) return [];
  return changeOf(record, wanted)
    .filter(({ field }) => field !== 'status')
    .map(({ field }) => ({
      pointer: `/${field satisfies ChangedField}`,
      detail: 'The case has ended; open it again first',
    }));
}

/** Why a change is not taken, each with where in the request; empty where it is. */
export const refusals = {
  due,
  change: (
    context: StoreContext,
    record: CaseRecord,
    wanted: Fields & { note: string | null },
  ): Refusal[] => [
    ...step(record, wanted),
    ...ordered(context, record, wanted),
    ...ended(record, wanted),
    // a date that has passed may stand, and may not be set
    ...(wanted.dueOn === record.dueOn ? [] : due(context, wanted.dueOn ?? null)),
  ],
};
