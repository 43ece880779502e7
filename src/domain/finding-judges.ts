import { dayOfDate, dayOfInstant } from './calendar';
import type { LifeDeadline } from './complaint-life';
import { COVERED, UNCOVERED } from './document-index';
import type { Bench } from './finding-bench';
import { ANSWERS, type Answer, type FindingRule } from './finding-names';
import { rowsOf } from './grouping';
import type { DatasetIndex } from './index-dataset';
import { eachBroadcast, eachComplaint, eachOffer } from './rows-in-window';
import type { DayRange } from './types';

/** The only channel that is an authority's, to which the time limits on complaints apply. */
const AUTHORITY_CHANNEL = 'hotline_12315';

/** One thing a rule speaks of, and what the records say of it. Days are day numbers. */
export interface Judged {
  answer: Answer;
  /** Its place in the table of the rule's subject (`merchant`: of enterprises); −1 where the records name none. */
  row: number;
  /** The day it is about: the broadcast's, the first sale's, the complaint's receipt, the order's. */
  on: number;
  /** Until when (a replay: at least until when); null where the rule has no such day. */
  limit: number | null;
  /** The day on record that was held against it; null where there is none. */
  happened: number | null;
  /** Of a merchant's documents: the row of the offer they stood worst at, first at that. */
  offer?: number;
}

type Visit = (judged: Judged) => void;
type Judge = (bench: Bench, streamer: number, window: DayRange, visit: Visit) => void;

/** Kept, broken, or unknown where it is null. */
const answerOf = (kept: boolean | null): Answer =>
  kept === null ? 'unknown' : kept ? 'kept' : 'broken';

const day = (date: string | null) => (date === null ? null : dayOfDate(date));

const identityVerified: Judge = ({ index }, streamer, window, visit) => {
  const verified = day(index.dataset.streamers[streamer]?.identityVerifiedOn ?? null);
  eachBroadcast(index, streamer, window, (_, row) => {
    const on = index.broadcastDay[row] ?? NaN;
    const answer = answerOf(verified === null ? null : verified <= on);
    visit({ answer, row, on, limit: on, happened: verified });
  });
};

const certificateValid: Judge = ({ index }, streamer, window, visit) => {
  const { certificateNo = null, certificateValidUntil = null } =
    index.dataset.streamers[streamer] ?? {};
  const until = certificateNo === null ? null : day(certificateValidUntil);
  eachBroadcast(index, streamer, window, (_, row) => {
    const on = index.broadcastDay[row] ?? NaN;
    const answer = answerOf(until === null ? null : on <= until);
    visit({ answer, row, on, limit: until, happened: on });
  });
};

const replayKept: Judge = ({ index, dayOf, keptUntil }, streamer, window, visit) => {
  eachBroadcast(index, streamer, window, ({ endedAt, replayKeptUntil }, row) => {
    const limit = keptUntil(dayOfInstant(endedAt));
    const kept = replayKeptUntil === null ? null : dayOf(replayKeptUntil);
    const answer = answerOf(kept === null ? null : kept >= limit);
    visit({ answer, row, on: index.broadcastDay[row] ?? NaN, limit, happened: kept });
  });
};

/** The first day in the window on which the streamer broadcast; null without one. */
function firstBroadcastDay(index: DatasetIndex, streamer: number, window: DayRange): number | null {
  let first = Infinity;
  eachBroadcast(index, streamer, window, (_, row) => {
    first = Math.min(first, index.broadcastDay[row] ?? Infinity);
  });
  return first === Infinity ? null : first;
}

const operatorCodeValid: Judge = ({ index, codes }, streamer, window, visit) => {
  const on = firstBroadcastDay(index, streamer, window);
  if (on === null) return;
  const operatorId = index.dataset.streamers[streamer]?.operatorId ?? null;
  const row = operatorId === null ? -1 : (index.enterpriseNumber.get(operatorId) ?? -1);
  visit({ answer: codes[row] ?? 'unknown', row, on, limit: null, happened: null });
};

const merchantCodesValid: Judge = ({ index, codes, merchantOf }, streamer, window, visit) => {
  const firstSold = new Map<number, number>();
  eachOffer(index, streamer, window, (_offer, row, _broadcast, broadcast) => {
    const merchant = merchantOf[index.offerProduct[row] ?? -1] ?? -1;
    const on = index.broadcastDay[broadcast] ?? NaN;
    if (!((firstSold.get(merchant) ?? Infinity) <= on)) firstSold.set(merchant, on);
  });
  for (const [row, on] of firstSold) {
    visit({ answer: codes[row] ?? 'unknown', row, on, limit: null, happened: null });
  }
};

const COVERAGE_ANSWERS: Readonly<Record<number, Answer>> = {
  [COVERED]: 'kept',
  [UNCOVERED]: 'broken',
};

const reviewedBeforeSale: Judge = ({ index }, streamer, window, visit) => {
  eachOffer(index, streamer, window, (_offer, row, _broadcast, broadcast) => {
    const answer = COVERAGE_ANSWERS[index.offerCoverage[row] ?? -1] ?? 'unknown';
    const on = index.broadcastDay[broadcast] ?? NaN;
    visit({ answer, row, on, limit: on, happened: null });
  });
};

/** A merchant's documents over the window are as they stood at their worst, first at that. */
const suppliersLicensed: Judge = ({ index, merchantOf }, streamer, window, visit) => {
  const worst = new Map<number, Judged>();
  eachOffer(index, streamer, window, (_offer, row, _broadcast, broadcast) => {
    const merchant = merchantOf[index.offerProduct[row] ?? -1] ?? -1;
    const answer = COVERAGE_ANSWERS[index.offerSupplier[row] ?? -1] ?? 'unknown';
    const on = index.broadcastDay[broadcast] ?? NaN;
    const seen = worst.get(merchant);
    if (seen) {
      const graver = ANSWERS.indexOf(answer) - ANSWERS.indexOf(seen.answer);
      if (graver > 0 || (graver === 0 && seen.on <= on)) return;
    }
    worst.set(merchant, { answer, row: merchant, on, limit: on, happened: null, offer: row });
  });
  for (const judged of worst.values()) visit(judged);
};

/** Only what is closed and about quality; one whose ground is unknown matters only where nothing was given. */
const qualityRemedied: Judge = ({ index }, streamer, window, visit) => {
  eachComplaint(index, streamer, window, (complaint, row) => {
    const { category, status, confirmed, outcome, closedAt } = complaint;
    if (category !== 'quality' || status !== 'closed' || outcome === 'withdrawn') return;
    if (confirmed === 'unconfirmed' || confirmed === 'dismissed') return;
    const given = outcome === 'refunded' || outcome === 'replaced' || outcome === 'compensated';
    if (confirmed === null && given) return;
    const none = confirmed === 'confirmed' && outcome === 'no_remedy';
    visit({
      answer: given ? 'kept' : none ? 'broken' : 'unknown',
      row,
      on: index.complaints.day[row] ?? NaN,
      limit: null,
      happened: closedAt === null ? null : dayOfInstant(closedAt),
    });
  });
};

const ordersRectified: Judge = ({ index, tellsRectified }, streamer, window, visit) => {
  for (const row of rowsOf(index.enforcementsOfStreamer, streamer)) {
    const order = index.dataset.enforcements[row];
    if (order?.kind !== 'rectification_order') continue;
    const on = dayOfDate(order.decidedOn);
    if (on < window.from || on > window.to) continue;
    const rectified = day(order.rectifiedOn);
    const untold = rectified === null && !tellsRectified;
    visit({
      answer: answerOf(untold ? null : rectified !== null && rectified <= window.to),
      row,
      on,
      limit: null,
      happened: rectified,
    });
  }
};

const PLATFORM_MANAGER_HIGHEST = 3;

const levelExists: Judge = ({ index }, streamer, window, visit) => {
  const on = firstBroadcastDay(index, streamer, window);
  const { workType = null, skillLevel = null } = index.dataset.streamers[streamer] ?? {};
  if (on === null) return;
  const known = workType !== null && skillLevel !== null;
  const exists = workType !== 'platform_manager' || (skillLevel ?? NaN) >= PLATFORM_MANAGER_HIGHEST;
  visit({
    answer: answerOf(known ? exists : null),
    row: streamer,
    on,
    limit: null,
    happened: null,
  });
};

/** What is not due yet, or has not begun, is not looked at. */
const DEADLINE_ANSWERS: Readonly<Record<LifeDeadline['standing']['state'], Answer | null>> = {
  kept: 'kept',
  missed: 'broken',
  cannotTell: 'unknown',
  running: null,
  notBegun: null,
};

const deadlineKept =
  (rule: LifeDeadline['rule']): Judge =>
  ({ index, deadlinesOf }, streamer, window, visit) => {
    eachComplaint(index, streamer, window, ({ channel, firstResponseAt, closedAt }, row) => {
      if (channel !== AUTHORITY_CHANNEL) return;
      const found = deadlinesOf(row).find((each) => each.rule === rule);
      const answer = found && DEADLINE_ANSWERS[found.standing.state];
      if (!answer) return;
      const done = rule === 'answer' ? (firstResponseAt ?? closedAt) : closedAt;
      visit({
        answer,
        row,
        on: index.complaints.day[row] ?? NaN,
        limit: found.latest,
        happened: done === null ? null : dayOfInstant(done),
      });
    });
  };

/** Visits everything a rule speaks of in the days given. Unknown cells decide nothing. */
export const JUDGES: Readonly<Record<FindingRule, Judge>> = {
  reviewed_before_sale: reviewedBeforeSale,
  suppliers_licensed: suppliersLicensed,
  merchant_codes_valid: merchantCodesValid,
  quality_remedied: qualityRemedied,
  orders_rectified: ordersRectified,
  identity_verified: identityVerified,
  operator_code_valid: operatorCodeValid,
  replay_kept_3_years: replayKept,
  certificate_valid: certificateValid,
  level_exists: levelExists,
  complaints_accepted: deadlineKept('answer'),
  mediation_45_workdays: deadlineKept('mediationWorkdays'),
  mediation_60_days: deadlineKept('mediationDays'),
};
