import type { Broadcast, Complaint, Offer } from '@/dataset/tables';
import { rowsOf } from './grouping';
import type { DatasetIndex } from './index-dataset';
import type { DayRange } from './types';
import { inWindow } from './window';

/** Visits a streamer's broadcasts whose start lies in the window. */
export function eachBroadcast(
  index: DatasetIndex,
  streamer: number,
  window: DayRange,
  visit: (broadcast: Broadcast, row: number) => void,
): void {
  for (const row of rowsOf(index.broadcastsOfStreamer, streamer)) {
    const broadcast = index.dataset.broadcasts[row];
    if (broadcast && inWindow(index.broadcastDay[row] ?? NaN, window)) visit(broadcast, row);
  }
}

/** Visits the offers of one broadcast. */
export function eachOfferOf(
  index: DatasetIndex,
  broadcastRow: number,
  visit: (offer: Offer, row: number) => void,
): void {
  for (const row of rowsOf(index.offersOfBroadcast, broadcastRow)) {
    const offer = index.dataset.offers[row];
    if (offer) visit(offer, row);
  }
}

/** Visits a streamer's offers whose broadcast started in the window. */
export function eachOffer(
  index: DatasetIndex,
  streamer: number,
  window: DayRange,
  visit: (offer: Offer, row: number, broadcast: Broadcast, broadcastRow: number) => void,
): void {
  eachBroadcast(index, streamer, window, (broadcast, broadcastRow) =>
    eachOfferOf(index, broadcastRow, (offer, row) => visit(offer, row, broadcast, broadcastRow)),
  );
}

/** Visits the complaints against a streamer received in the window, counted or not. */
export function eachComplaint(
  index: DatasetIndex,
  streamer: number,
  window: DayRange,
  visit: (complaint: Complaint, row: number) => void,
): void {
  const { ofStreamer, day } = index.complaints;
  for (const row of rowsOf(ofStreamer, streamer)) {
    const complaint = index.dataset.complaints[row];
    if (complaint && inWindow(day[row] ?? NaN, window)) visit(complaint, row);
  }
}
