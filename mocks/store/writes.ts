import type { CaseFile } from '@/contract/cases';
import type { SavedView } from '@/contract/own-lists';
import type { Reply } from '@/contract/replies';
import type { Signal } from '@/contract/signals';
import type { Complaint, Instant } from '@/dataset/tables';

/** A case as it is kept: what follows from the calendar is worked out when it is read. */
export type CaseRecord = Omit<CaseFile, 'workdaysLeft' | 'overdue'>;

/** A reply as it is kept: who it is about is looked up when it is read. */
export type ReplyRecord = Omit<Reply, 'streamer'> & { streamerId: string };

/** One write to the store, complete in itself: played back in order they give the same store again. */
export type StoredWrite = {
  at: Instant;
  /** A repeated request under the same key changes nothing; null where repeating is harmless. */
  idempotencyKey: string | null;
} & (
  | { kind: 'complaint'; complaint: Complaint }
  | { kind: 'disposition'; signalId: string; disposition: Signal['disposition'] }
  /** The case as it was left; `version` counts its writes. */
  | { kind: 'case'; file: CaseRecord }
  /** The reply as it was left; `version` counts its writes. */
  | { kind: 'reply'; reply: ReplyRecord }
  | { kind: 'watch'; streamerId: string; watched: boolean }
  | { kind: 'view'; viewId: string; view: SavedView | null }
);

/** What was written and is no table of the dataset. */
export interface Desk {
  dispositions: Map<string, Signal['disposition']>;
  cases: Map<string, CaseRecord>;
  replies: Map<string, ReplyRecord>;
  /** Since when, by streamer id; last added last. */
  watched: Map<string, Instant>;
  views: Map<string, SavedView>;
}

export const emptyDesk = (): Desk => ({
  dispositions: new Map(),
  cases: new Map(),
  replies: new Map(),
  watched: new Map(),
  views: new Map(),
});

/** Puts one write on the desk; a complaint is filed with the dataset instead. */
export function putOnDesk(desk: Desk, write: StoredWrite): void {
  switch (write.kind) {
    case 'disposition': {
      desk.dispositions.set(write.signalId, write.disposition);
      break;
    }
    case 'case': {
      desk.cases.set(write.file.caseId, write.file);
      break;
    }
    case 'reply': {
      desk.replies.set(write.reply.replyId, write.reply);
      break;
    }
    case 'watch': {
      desk.watched.delete(write.streamerId);
      if (write.watched) desk.watched.set(write.streamerId, write.at);
      break;
    }
    case 'view': {
      if (write.view) desk.views.set(write.viewId, write.view);
      else desk.views.delete(write.viewId);
      break;
    }
    case 'complaint': {
      break;
    }
  }
}
