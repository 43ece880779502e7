import type { Complaint, ComplaintStatus, Instant } from '@/dataset/tables';
import { MS_PER_HOUR } from './calendar';
import { medianWait, shareBy, type Durations } from './kaplan-meier';
import type { Waiting } from './types';

const RESPONDED: ReadonlySet<ComplaintStatus> = new Set(['responded', 'mediated', 'closed']);
/** By then a first answer is expected. */
export const ANSWERED_WITHIN_HOURS = 7 * 24;
const ANSWER_WITHIN_MS = ANSWERED_WITHIN_HOURS * MS_PER_HOUR;

interface Wait {
  ms: number;
  /** Still going on at the as-of day's end. */
  open: boolean;
}

/** How long one complaint waited, or has been waiting, for a first response; null where it came at an unknown time. */
export const waitForResponse = (complaint: Complaint, asOfEnd: Instant): Wait | null =>
  waitFor(
    complaint,
    asOfEnd,
    complaint.firstResponseAt,
    RESPONDED.has(complaint.status) || complaint.closedAt !== null,
  );

/** A complaint that by its status has got there, at an unknown time, is neither open nor timed. */
function waitFor(
  { receivedAt }: Complaint,
  asOfEnd: Instant,
  happenedAt: Instant | null,
  hasHappened: boolean,
): Wait | null {
  if (happenedAt !== null && happenedAt < asOfEnd) {
    return { ms: Math.max(0, happenedAt - receivedAt), open: false };
  }
  if (happenedAt === null && hasHappened) return null;
  return { ms: Math.max(0, asOfEnd - receivedAt), open: true };
}

/** Time from receipt to first response, in hours; open ones watched until `asOfEnd`. Hours ascending. */
export function firstResponseTimes(counted: readonly Complaint[], asOfEnd: Instant): Durations {
  return durationsOf(counted, (complaint) => waitForResponse(complaint, asOfEnd));
}

/** Time from receipt to closing, likewise. */
export function closingTimes(counted: readonly Complaint[], asOfEnd: Instant): Durations {
  return durationsOf(counted, (complaint) =>
    waitFor(complaint, asOfEnd, complaint.closedAt, complaint.status === 'closed'),
  );
}

function durationsOf(
  counted: readonly Complaint[],
  waitOf: (complaint: Complaint) => Wait | null,
): Durations {
  const happened: number[] = [];
  const open: number[] = [];
  for (const complaint of counted) {
    const wait = waitOf(complaint);
    if (wait) (wait.open ? open : happened).push(wait.ms / MS_PER_HOUR);
  }
  return { happened: ascending(happened), open: ascending(open) };
}

const NONE = new Float64Array();

/** Most streamers have none, and share it: even an empty one of one's own takes its room. */
const ascending = (hours: readonly number[]) =>
  hours.length > 0 ? Float64Array.from(hours).sort() : NONE;

/** The same waits of several streamers, as one. */
export function pooled(durations: readonly Durations[]): Durations {
  const flat = (of: (each: Durations) => ArrayLike<number>) => {
    const all = new Float64Array(durations.reduce((total, each) => total + of(each).length, 0));
    let place = 0;
    for (const each of durations) {
      all.set(of(each), place);
      place += of(each).length;
    }
    return all.sort();
  };
  return { happened: flat((each) => each.happened), open: flat((each) => each.open) };
}

/** The figures of a waiting time beside the peers' median. */
export function waitingOf(durations: Durations, peerMedianHours: number | null): Waiting {
  return {
    complaints: durations.happened.length + durations.open.length,
    happened: durations.happened.length,
    medianHours: medianWait(durations),
    byDay7: shareBy(durations, ANSWERED_WITHIN_HOURS),
    byDay45: shareBy(durations, 45 * 24),
    byDay60: shareBy(durations, 60 * 24),
    peerMedianHours,
  };
}

/** Complaints received at least 7 days before the as-of day's end, and those of them not answered within 7 days. */
export interface LateAnswers {
  due: number;
  late: number;
}

/**
 * Who waited over 7 days for a first answer, among those who could have. A complaint closed within 7 days was answered in time; one
 * answered at an unknown time is left out.
 */
export function lateAnswers(counted: readonly Complaint[], asOfEnd: Instant): LateAnswers {
  let due = 0;
  let late = 0;
  for (const { receivedAt, firstResponseAt, closedAt, status } of counted) {
    const deadline = receivedAt + ANSWER_WITHIN_MS;
    if (deadline > asOfEnd) continue;
    const answeredAt =
      firstResponseAt ?? (closedAt !== null && closedAt <= deadline ? closedAt : null);
    if (answeredAt === null && (RESPONDED.has(status) || closedAt !== null)) continue;
    due++;
    if (answeredAt === null || answeredAt > deadline) late++;
  }
  return { due, late };
}
