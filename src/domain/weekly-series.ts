import type { DatasetIndex } from './index-dataset';
import { addRefunds, noRefunds } from './refunds';
import { eachBroadcast, eachComplaint, eachOfferOf } from './rows-in-window';
import { addKnown } from './sales';
import type { DayRange, WeekPoint } from './types';
import { weekPlace, weeksOf, type Week } from './weeks';

/**
 * A streamer's weeks (Monday to Sunday, Asia/Shanghai) in a window, empty ones included; only days within the window are in
 * their figures. Empty for an unknown streamer.
 */
export function weeklySeries(
  index: DatasetIndex,
  streamerId: string,
  window: DayRange,
): WeekPoint[] {
  const streamer = index.streamerNumber.get(streamerId);
  if (streamer === undefined) return [];
  const weeks = weeksOf(window, index.asOfDay).map(emptyWeek);
  const weekOf = (day: number | undefined) => weeks[weekPlace(window, day ?? NaN)];
  eachBroadcast(index, streamer, window, (broadcast, row) => {
    const week = weekOf(index.broadcastDay[row]);
    if (!week) return;
    week.broadcasts++;
    week.declaredGmvFen = addKnown(week.declaredGmvFen, broadcast.declaredGmvFen);
    week.settledGmvFen = addKnown(week.settledGmvFen, broadcast.settledGmvFen);
    eachOfferOf(index, row, (offer) => {
      week.orders += offer.orders;
      addRefunds(week, offer);
    });
  });
  eachComplaint(index, streamer, window, (_, row) => {
    const week = weekOf(index.complaints.day[row]);
    if (week && index.complaints.leftOut[row] === null) week.complaintsCounted++;
  });
  return weeks;
}

const emptyWeek = (week: Week): WeekPoint => ({
  ...week,
  broadcasts: 0,
  orders: 0,
  declaredGmvFen: null,
  settledGmvFen: null,
  complaintsCounted: 0,
  ...noRefunds(),
});
