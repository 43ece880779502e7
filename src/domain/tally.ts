import type { Complaint, ProductCategory } from '@/dataset/tables';
import { coverageCounts, type CoverageCounts } from './coverage';
import type { DatasetIndex } from './index-dataset';
import type { Durations } from './kaplan-meier';
import { outcomesOf } from './outcomes';
import { refundsOf, type RefundCounts } from './refunds';
import { eachComplaint } from './rows-in-window';
import { streamerSales } from './sales';
import type { ComplaintCount, DayRange, Outcomes, Sales } from './types';
import { closingTimes, firstResponseTimes, lateAnswers, type LateAnswers } from './waiting';

/** One streamer's counts in a window: all that its own records say, before any peer is looked at. */
export interface Tally {
  sales: Sales;
  mainCategory: ProductCategory | null;
  refunds: RefundCounts;
  coverage: CoverageCounts;
  complaints: ComplaintCount;
  firstResponse: Durations;
  closing: Durations;
  late: LateAnswers;
  outcomes: Outcomes;
}

export function tally(index: DatasetIndex, streamer: number, window: DayRange): Tally {
  const sales = streamerSales(index, streamer, window);
  const complaints: ComplaintCount = {
    received: 0,
    counted: 0,
    leftOut: { dismissed: 0, withdrawn: 0, wave: 0, repeat: 0 },
  };
  const counted: Complaint[] = [];
  eachComplaint(index, streamer, window, (complaint, row) => {
    complaints.received++;
    const reason = index.complaints.leftOut[row] ?? null;
    if (reason !== null) {
      complaints.leftOut[reason]++;
    } else {
      complaints.counted++;
      counted.push(complaint);
    }
  });
  const largest = sales.categories[0];
  return {
    sales,
    mainCategory: largest && largest.orders > 0 ? largest.category : null,
    refunds: refundsOf(index, streamer, window),
    coverage: coverageCounts(index, streamer, window),
    complaints,
    firstResponse: firstResponseTimes(counted, index.asOfEnd),
    closing: closingTimes(counted, index.asOfEnd),
    late: lateAnswers(counted, index.asOfEnd),
    outcomes: outcomesOf(counted, index.asOfEnd),
  };
}

/** Everyone's counts in a window, in the dataset's order. */
export function tallyMarket(index: DatasetIndex, window: DayRange): Tally[] {
  return index.dataset.streamers.map((_, streamer) => tally(index, streamer, window));
}
