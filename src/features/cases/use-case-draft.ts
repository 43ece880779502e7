import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ApiError } from '@/api/api-error';
import { addCaseNote, caseQuery, changeCase } from '@/api/cases';
import type { CaseFile } from '@/contract/cases';
import {
  changeOf,
  changedFields,
  draftOf,
  isDirty,
  merged,
  type CaseDraft,
  type MergeChoices,
} from './case-draft';
import { keepDraft, readDraft } from './kept-draft';

/** A note alone conflicts with nothing and moves along with the case. */
function draftOn(file: CaseFile, kept: CaseDraft | null): CaseDraft {
  if (!kept) return draftOf(file);
  return changedFields(kept).length === 0 ? { ...draftOf(file), note: kept.note } : kept;
}

/**
 * What somebody is doing to a case: kept by this tab until it is sent, sent to the version it was begun on. In `conflict` the
 * case is no longer that version, and `resolve` begins anew on the one it is.
 */
export function useCaseDraft(file: CaseFile) {
  const { caseId } = file;
  const client = useQueryClient();
  const [kept, setKept] = useState(() => readDraft(caseId));
  const [noteKey, setNoteKey] = useState(() => crypto.randomUUID());
  const [saved, setSaved] = useState(false);
  const change = useMutation(changeCase);
  const note = useMutation(addCaseNote);
  const draft = draftOn(file, kept);
  const dirty = isDirty(draft);
  const pending = change.isPending || note.isPending;

  const keep = (next: CaseDraft | null) => {
    const worth = next && isDirty(next) ? next : null;
    setKept(worth);
    keepDraft(caseId, worth);
  };

  useEffect(() => {
    if (!dirty) return;
    // a closed tab forgets what its session held
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [dirty]);

  const send = (sent: CaseDraft) => {
    const done = {
      onSuccess: () => {
        keep(null);
        setSaved(true);
      },
    };
    if (changedFields(sent).length === 0) {
      const asked = { caseId, note: sent.note.trim(), key: noteKey };
      note.mutate(asked, {
        onSuccess: () => {
          done.onSuccess();
          setNoteKey(crypto.randomUUID());
        },
      });
      return;
    }
    const asked = { caseId, version: sent.base.version, change: changeOf(sent) };
    change.mutate(asked, {
      ...done,
      onError: (error) => {
        if (error instanceof ApiError && error.status === 409) {
          void client.invalidateQueries({ queryKey: caseQuery(caseId).queryKey, exact: true });
        }
      },
    });
  };

  const edit = (next: CaseDraft) => {
    setSaved(false);
    change.reset();
    note.reset();
    keep(next);
  };

  return {
    draft,
    dirty,
    saved: saved && !dirty,
    pending,
    error: change.error ?? note.error,
    conflict: !pending && draft.base.version !== file.version,
    edit,
    discard: () => edit(draftOf(file)),
    send: () => send(draft),
    resolve: (choices: MergeChoices) => {
      const next = merged(draft, file, choices);
      edit(next);
      if (isDirty(next)) send(next);
    },
  };
}
