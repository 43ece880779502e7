import type { Signal } from '@/contract/signals';
import { toCsv } from '@/dataset/csv';

/** How the file's words are put, in the reader's language. */
export interface CsvWords {
  header: (key: string) => string;
  platform: (platform: Signal['streamer']['platform']) => string;
  category: (category: NonNullable<Signal['mainCategory']>) => string;
  chart: (chart: Signal['chart']) => string;
  direction: (direction: Signal['direction']) => string;
  ongoing: (ongoing: boolean) => string;
  state: (state: Signal['disposition']['state']) => string;
}

/** The signals as CSV, every figure in full. */
export function signalsCsv(signals: readonly Signal[], words: CsvWords): string {
  const columns: [string, (signal: Signal) => string | number | null][] = [
    ['signalId', ({ signalId }) => signalId],
    ['streamerId', ({ streamer }) => streamer.streamerId],
    ['displayName', ({ streamer }) => streamer.displayName],
    ['platform', ({ streamer }) => words.platform(streamer.platform)],
    ['roomId', ({ streamer }) => streamer.roomId],
    ['mainCategory', ({ mainCategory }) => mainCategory && words.category(mainCategory)],
    ['chart', ({ chart }) => words.chart(chart)],
    ['direction', ({ direction }) => words.direction(direction)],
    ['firstWeek', ({ firstWeek }) => firstWeek],
    ['lastWeek', ({ lastWeek }) => lastWeek],
    ['ongoing', ({ ongoing }) => words.ongoing(ongoing)],
    ['shiftFrom', ({ shiftFrom }) => shiftFrom],
    ['observed', ({ size }) => size.observed],
    ['expected', ({ size }) => size.expected],
    ['ratio', ({ size }) => size.ratio],
    ['low', ({ size }) => size.low],
    ['high', ({ size }) => size.high],
    ['pValue', ({ pValue }) => pValue],
    ['tested', ({ testedThatWeek }) => testedThatWeek],
    ['signalled', ({ signalledThatWeek }) => signalledThatWeek],
    ['state', ({ disposition }) => words.state(disposition.state)],
    ['reason', ({ disposition }) => disposition.reason],
    ['caseId', ({ caseId }) => caseId],
  ];
  return toCsv(
    columns.map(([key]) => words.header(key)),
    signals.map((signal) => columns.map(([, of]) => of(signal))),
  );
}
