import type { Dataset } from '@/dataset/dataset';
import type { CalendarDate, Complaint, Enforcement, Instant } from '@/dataset/tables';
import { dateOfDay, dayOfDate, startOfDay } from '@/domain/calendar';

/**
 * A dataset as it would have been at the end of an earlier day: what came later is left out, what was settled later still open.
 * Refunds carry no date of their own and stay with their broadcast.
 */
export function datasetAsOf(dataset: Dataset, day: number): Dataset {
  const end = startOfDay(day + 1);
  const date = dateOfDay(day);
  const broadcasts = dataset.broadcasts.filter(({ startedAt }) => startedAt < end);
  const aired = new Set(broadcasts.map(({ broadcastId }) => broadcastId));
  return {
    ...dataset,
    meta: { ...dataset.meta, asOf: date },
    broadcasts,
    offers: dataset.offers.filter(({ broadcastId }) => aired.has(broadcastId)),
    reviews: dataset.reviews.filter(({ reviewedAt }) => reviewedAt === null || reviewedAt < end),
    complaints: dataset.complaints
      .filter(({ receivedAt }) => receivedAt < end)
      .map((complaint) => complaintAsOf(complaint, end)),
    enforcements: dataset.enforcements
      .filter(({ decidedOn }) => dayOfDate(decidedOn) <= day)
      .map((row) => enforcementAsOf(row, date)),
  };
}

const enforcementAsOf = (row: Enforcement, date: CalendarDate): Enforcement =>
  row.rectifiedOn === null || row.rectifiedOn <= date ? row : { ...row, rectifiedOn: null };

function complaintAsOf(complaint: Complaint, end: Instant): Complaint {
  const answered = complaint.firstResponseAt === null || complaint.firstResponseAt < end;
  const settled = complaint.closedAt === null || complaint.closedAt < end;
  if (answered && settled) return complaint;
  return {
    ...complaint,
    status: answered && complaint.firstResponseAt !== null ? 'responded' : 'received',
    ...(!answered && { firstResponseAt: null, sellerResponse: null }),
    ...(!settled && { closedAt: null, outcome: null, confirmed: null, satisfied: null }),
  };
}
