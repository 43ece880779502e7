import type { CaseChange, CaseFile } from '@/contract/cases';
import { hasEnded, stepTo, type StepNeed } from '@/domain/case-states';
import type { CaseStatus } from '@/domain/case-statuses';

/** What can be changed of a case, as the form holds it: an empty text is nothing. */
export interface CaseFields {
  status: CaseStatus;
  title: string;
  dueOn: string;
  assignee: string;
  orderedOn: string;
  measures: string;
}

/** What somebody is doing to a case, and the version it was begun on. */
export interface CaseDraft {
  base: CaseFields & { version: number; history: number };
  fields: CaseFields;
  note: string;
}

const fieldsOf = (file: CaseFile): CaseFields => ({
  status: file.status,
  title: file.title,
  dueOn: file.dueOn ?? '',
  assignee: file.assignee ?? '',
  orderedOn: file.rectification?.orderedOn ?? '',
  measures: file.rectification?.measures ?? '',
});

const baseOf = (file: CaseFile): CaseDraft['base'] => ({
  ...fieldsOf(file),
  version: file.version,
  history: file.history.length,
});

/** A draft that changes nothing yet. */
export const draftOf = (file: CaseFile): CaseDraft => ({
  base: baseOf(file),
  fields: fieldsOf(file),
  note: '',
});

/** What is decided as one: an order's day and its measures belong together. */
export const MERGED = ['status', 'title', 'dueOn', 'assignee', 'rectification'] as const;
export type MergedField = (typeof MERGED)[number];

const PARTS: Record<MergedField, readonly (keyof CaseFields)[]> = {
  status: ['status'],
  title: ['title'],
  dueOn: ['dueOn'],
  assignee: ['assignee'],
  rectification: ['orderedOn', 'measures'],
};

const same = (a: CaseFields, b: CaseFields, field: MergedField): boolean =>
  PARTS[field].every((part) => a[part].trim() === b[part].trim());

const part = (fields: CaseFields, field: MergedField): Partial<CaseFields> =>
  Object.fromEntries(PARTS[field].map((name) => [name, fields[name]]));

/** Fields the draft gives another value. */
export const changedFields = ({ base, fields }: CaseDraft): MergedField[] =>
  MERGED.filter((field) => !same(base, fields, field));

export const isDirty = (draft: CaseDraft): boolean =>
  draft.note.trim() !== '' || changedFields(draft).length > 0;

/** What the step a draft takes asks for and lacks, and what else keeps it from being sent. */
export function missing(
  draft: CaseDraft,
  asOf: string,
): (StepNeed | 'title' | 'dueOn' | 'orderedOn')[] {
  const { base, fields, note } = draft;
  const changed = new Set(changedFields(draft));
  const step = stepTo(base.status, fields.status);
  const orders = step?.needs === 'rectification' || changed.has('rectification');
  return [
    ...(step?.needs === 'reason' && note.trim() === '' ? (['reason'] as const) : []),
    ...(orders && fields.measures.trim().length < 5 ? (['rectification'] as const) : []),
    ...(orders && (fields.orderedOn === '' || fields.orderedOn > asOf)
      ? (['orderedOn'] as const)
      : []),
    ...(fields.title.trim() === '' ? (['title'] as const) : []),
    ...(changed.has('dueOn') && fields.dueOn !== '' && fields.dueOn < asOf
      ? (['dueOn'] as const)
      : []),
  ];
}

/** The draft as the API is told it: only what it changes. */
export function changeOf(draft: CaseDraft): CaseChange {
  const { base, fields, note } = draft;
  const changed = new Set(changedFields(draft));
  const orders = stepTo(base.status, fields.status)?.needs === 'rectification';
  return {
    ...(changed.has('status') && { status: fields.status }),
    ...(changed.has('title') && { title: fields.title.trim() }),
    ...(changed.has('dueOn') && { dueOn: fields.dueOn || null }),
    ...(changed.has('assignee') && { assignee: fields.assignee.trim() || null }),
    ...((changed.has('rectification') || orders) && {
      rectification: { orderedOn: fields.orderedOn, measures: fields.measures.trim() },
    }),
    ...(note.trim() !== '' && { note: note.trim() }),
  };
}

/** Takes a step, or takes it back; a new order begins on the as-of day with no measures. */
export function withStep(draft: CaseDraft, status: CaseStatus, asOf: string): CaseDraft {
  const { orderedOn, measures } = draft.base;
  const orders = stepTo(draft.base.status, status)?.needs === 'rectification';
  const order = orders ? { orderedOn: asOf, measures: '' } : { orderedOn, measures };
  return { ...draft, fields: { ...draft.fields, ...order, status } };
}

/** Whether fields other than a step and a note may be changed: an ended case has to be opened again first. */
export const mayEdit = ({ base, fields }: CaseDraft): boolean =>
  !hasEnded(base.status) || !hasEnded(fields.status);

/** How one field stands where the case was changed under a draft. */
export interface MergeRow {
  field: MergedField;
  /** `theirs`, `mine`: only that one was changed; `both`: differently, so somebody has to choose. */
  changed: 'theirs' | 'mine' | 'both';
  /** Why mine can't be had any more: the case has taken a step from which there is none to mine. */
  impossible: boolean;
}

export type MergeChoices = Partial<Record<MergedField, 'mine' | 'theirs'>>;

/** What became of each field since the draft was begun; fields nobody changed, or both alike, are left out. */
export function mergeRows({ base, fields }: CaseDraft, file: CaseFile): MergeRow[] {
  const theirs = fieldsOf(file);
  return MERGED.flatMap((field): MergeRow[] => {
    const byMe = !same(base, fields, field);
    const byThem = !same(base, theirs, field);
    if ((!byMe && !byThem) || same(fields, theirs, field)) return [];
    const changed = byMe && byThem ? 'both' : byMe ? 'mine' : 'theirs';
    const wanted = field === 'status' ? fields.status : null;
    const impossible = byMe && wanted !== null && stepTo(file.status, wanted) === null;
    return [{ field, changed, impossible }];
  });
}

/**
 * The draft begun anew on the case as it is now: what only one side changed is taken from that side, what both changed as
 * chosen (theirs where nothing was). Nothing typed is lost: a note stays unless it has arrived already, and measures whose step
 * can't be had any more go into it.
 */
export function merged(draft: CaseDraft, file: CaseFile, choices: MergeChoices): CaseDraft {
  const theirs = fieldsOf(file);
  const fields = { ...theirs };
  for (const { field, changed, impossible } of mergeRows(draft, file)) {
    const mine = changed === 'mine' || (changed === 'both' && choices[field] === 'mine');
    if (mine && !impossible) Object.assign(fields, part(draft.fields, field));
  }
  let { note } = draft;
  if (file.history.slice(draft.base.history).some((entry) => entry.note === note.trim())) note = '';
  if (fields.status !== 'rectification_ordered' && !same(fields, theirs, 'rectification')) {
    // an order without the step that gives it would be refused
    note = [note, fields.measures].filter((text) => text.trim() !== '').join('\n');
    Object.assign(fields, part(theirs, 'rectification'));
  }
  return { base: baseOf(file), fields, note };
}
