import type * as z from 'zod/mini';
import type {
  CaseFile,
  HistoryEntry,
  caseChange,
  newCase,
  newEvidence,
  newNote,
} from '@/contract/cases';
import { hasEnded } from '@/domain/case-states';
import { changeOf, refusals } from './case-change';
import { streamersOf, takeEvidence } from './case-evidence';
import { caseNumber } from './case-number';
import { caseFile, caseRecord } from './cases';
import type { StoreContext } from './context';
import { instantText } from './instants';
import type { Caller } from './operations';
import { conflict, ProblemError, unprocessable } from './problems';
import type { CaseRecord } from './writes';

type Keyed = Caller & { idempotencyKey: string };
type Opening = z.output<typeof newCase> & Keyed;
type Change = z.output<typeof caseChange> & Caller & { caseId: string; ifMatch: number };
type Noting = z.output<typeof newNote> & Keyed & { caseId: string };
type Adding = z.output<typeof newEvidence> & Keyed & { caseId: string };

/** Opens a case from evidence as it stands; the same key again answers with the one opened first. */
export function openCase(context: StoreContext, input: Opening): CaseFile {
  const { idempotencyKey, title, dueOn, assignee, note, role } = input;
  const earlier = writtenUnder(context, idempotencyKey);
  if (earlier !== null) return caseFile(context, { caseId: earlier });
  refuse(refusals.due(context, dueOn));
  const at = context.present();
  const evidence = takeEvidence(context, input.from, { at, window: input.window, first: 1 });
  const caseId = caseNumber('CASE', context.original.meta.asOf, idempotencyKey, (number) =>
    context.desk.cases.has(number),
  );
  const told = instantText(at);
  const fields = { status: 'open' as const, title, dueOn, assignee };
  const file: CaseRecord = {
    caseId,
    version: 1,
    ...fields,
    streamers: streamersOf(evidence),
    openedAt: told,
    changedAt: told,
    rectification: null,
    evidence,
    history: [
      {
        number: 0,
        at: told,
        by: role,
        what: 'opened',
        changes: changeOf({ status: null, title: null, dueOn: null, assignee: null }, fields),
        evidenceIds: evidence.map(({ evidenceId }) => evidenceId),
        note,
      },
    ],
  };
  context.write({ kind: 'case', at, idempotencyKey, file });
  return caseFile(context, { caseId });
}

/**
 * Changes a case as it was last read; a change to what it already is leaves no trace. Throws a 404 problem for an unknown
 * case, a 409 one where it is no longer the version meant, a 422 one where the step isn't open or lacks what it needs.
 */
export function changeCase(context: StoreContext, input: Change): CaseFile {
  const { caseId, ifMatch, role } = input;
  const record = caseRecord(context, caseId);
  if (record.version !== ifMatch) {
    throw new ProblemError(
      conflict(
        `The case is at version ${record.version} and the change was made to ${ifMatch}; read it again to see what changed.`,
      ),
    );
  }
  const { note = null, status, title, dueOn, assignee, rectification } = input;
  const wanted = { status, title, dueOn, assignee, rectification };
  refuse(refusals.change(context, record, { ...wanted, note }));
  const changes = changeOf(record, wanted);
  if (changes.length === 0 && note === null) return caseFile(context, { caseId });
  const given = Object.fromEntries(
    Object.entries(wanted).filter(([, value]) => value !== undefined),
  );
  return put(context, { ...record, ...given }, null, {
    by: role,
    what: changes.length > 0 ? 'changed' : 'noted',
    changes,
    evidenceIds: [],
    note,
  });
}

/** Adds a note, to an ended case too; the same key again adds nothing. Throws a 404 problem for an unknown case. */
export function addCaseNote(context: StoreContext, input: Noting): CaseFile {
  const { caseId, idempotencyKey, role, note } = input;
  const record = caseRecord(context, caseId);
  if (writtenUnder(context, idempotencyKey, caseId) !== null) return caseFile(context, { caseId });
  return put(context, record, idempotencyKey, {
    by: role,
    what: 'noted',
    changes: [],
    evidenceIds: [],
    note,
  });
}

/** Takes more evidence as it stands; the same key again takes none. Throws a 422 problem where the case has ended. */
export function addCaseEvidence(context: StoreContext, input: Adding): CaseFile {
  const { caseId, idempotencyKey, role, from, window } = input;
  const record = caseRecord(context, caseId);
  if (writtenUnder(context, idempotencyKey, caseId) !== null) return caseFile(context, { caseId });
  if (hasEnded(record.status)) {
    refuse([{ pointer: '/from', detail: 'The case has ended; open it again first' }]);
  }
  const first = record.evidence.length + 1;
  const taken = takeEvidence(context, from, { at: context.present(), window, first });
  const evidence = [...record.evidence, ...taken];
  const more = { ...record, evidence, streamers: streamersOf(evidence) };
  return put(context, more, idempotencyKey, {
    by: role,
    what: 'evidence_added',
    changes: [],
    evidenceIds: taken.map(({ evidenceId }) => evidenceId),
    note: null,
  });
}

/** Writes the case's next version with one more line of history. */
function put(
  context: StoreContext,
  record: CaseRecord,
  idempotencyKey: string | null,
  entry: Omit<HistoryEntry, 'number' | 'at'>,
): CaseFile {
  const at = context.present();
  const told = instantText(at);
  const file = {
    ...record,
    version: record.version + 1,
    changedAt: told,
    history: [...record.history, { number: record.history.length, at: told, ...entry }],
  };
  context.write({ kind: 'case', at, idempotencyKey, file });
  return caseFile(context, { caseId: record.caseId });
}

/**
 * The case an earlier request under this key wrote, null where there was none. Throws a 422 problem where the key was used for
 * something else.
 */
function writtenUnder(context: StoreContext, key: string, caseId?: string): string | null {
  const write = context.writtenUnder(key);
  if (!write) return null;
  if (write.kind !== 'case' || (caseId !== undefined && write.file.caseId !== caseId)) {
    const errors = [{ pointer: '/Idempotency-Key', detail: 'was used for another request' }];
    throw new ProblemError(unprocessable(errors));
  }
  return write.file.caseId;
}

function refuse(errors: { pointer: string; detail: string }[]): void {
  if (errors.length > 0) throw new ProblemError(unprocessable(errors));
}
