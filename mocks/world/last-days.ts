import type { Dataset } from '@/dataset/dataset';
import { dayOfInstant } from '@/domain/calendar';

/**
 * The dataset with only what happened in its last `days` days: broadcasts by their start, offers by their broadcast,
 * complaints by their day and, where they name one, their broadcast. All else is as it was.
 */
export function lastDays(dataset: Dataset, days: number): Dataset {
  const from = dayOfInstant(Date.parse(`${dataset.meta.asOf}T12:00:00+08:00`)) - days + 1;
  const broadcasts = dataset.broadcasts.filter((row) => dayOfInstant(row.startedAt) >= from);
  const kept = new Set(broadcasts.map((row) => row.broadcastId));
  const offers = dataset.offers.filter((row) => kept.has(row.broadcastId));
  const complaints = dataset.complaints.filter(
    (row) =>
      dayOfInstant(row.receivedAt) >= from &&
      (row.broadcastId === null || kept.has(row.broadcastId)),
  );
  return { ...dataset, broadcasts, offers, complaints };
}
