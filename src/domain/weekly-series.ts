import { dateOfDay, mondayOf } from './calendar';
import type { DatasetIndex } from './index-dataset';
import { addRefunds, noRefunds } from './refunds';
import { eachBroadcast, eachComplaint, eachOfferOf } from './rows-in-window';
import { addKnown } from './sales';
import type { DayRange, WeekPoint } from './types';

/** Whether complaints of that day's broadcasts are still arriving: most come within two weeks. */
export const isMaturing = (day: number, asOfDay: number): boolean => day > asOfDay - 14;

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
  const firstMonday = mondayOf(window.from);
  const weeks: WeekPoint[] = [];
  for (let monday = firstMonday; monday <= window.to; monday += 7) {
    const firstDay = Math.max(monday, window.from);
    const lastDay = Math.min(monday + 6, window.to);
    weeks.push({
      weekStart: dateOfDay(monday),
      days: lastDay - firstDay + 1,
      broadcasts: 0,
      orders: 0,
      declaredGmvFen: null,
      settledGmvFen: null,
      complaintsCounted: 0,
      ...noRefunds(),
      maturing: isMaturing(lastDay, index.asOfDay),
    });
  }
  const weekOf = (day: number | undefined) => weeks[Math.floor(((day ?? NaN) - firstMonday) / 7)];
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
