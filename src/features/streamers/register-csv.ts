import type { Priority, StreamerRow } from '@/contract/streamers';
import type { CalendarDate } from '@/dataset/tables';
import { toCsv } from '@/dataset/csv';
import { DIMENSIONS, type Dimension } from '@/domain/dimensions';
import type { Rate } from '@/domain/types';

type Cell = string | number | null;

/** How the file's words are put, in the reader's language. */
export interface CsvWords {
  /** A header of the namespace `streamers`, below `csv.`; units are in it. */
  header: (key: string, figure?: string) => string;
  platform: (platform: StreamerRow['platform']) => string;
  region: (code: NonNullable<StreamerRow['region']>) => string;
  category: (category: NonNullable<StreamerRow['mainCategory']>) => string;
  verdict: (verdict: StreamerRow['verdict']) => string;
  signal: (signal: NonNullable<StreamerRow['funnelStatus']>) => string;
  enforcement: (state: StreamerRow['enforcement']) => string;
  part: (dimension: Dimension) => string;
}

/** What all rows share. */
export interface CsvBasis {
  window: { from: CalendarDate; to: CalendarDate };
  asOf: CalendarDate;
}

interface CsvColumn {
  header: string;
  of: (row: StreamerRow) => Cell;
}

type Parts = Record<keyof Rate, number | null>;

/** One rate as six columns: the estimate and all that it must not be told without. */
function rateColumns(
  figure: string,
  words: CsvWords,
  of: (row: StreamerRow) => Parts | null,
): CsvColumn[] {
  const part = (header: string, value: (rate: Parts) => number | null): CsvColumn => ({
    header,
    of: (row) => {
      const rate = of(row);
      return rate && value(rate);
    },
  });
  return [
    part(figure, (rate) => rate.estimate),
    part(words.header('low', figure), (rate) => rate.low),
    part(words.header('high', figure), (rate) => rate.high),
    part(words.header('benchmark', figure), (rate) => rate.benchmark),
    part(words.header('numerator', figure), (rate) => rate.numerator),
    part(words.header('denominator', figure), (rate) => rate.denominator),
  ];
}

/** The index with what makes it: how sure each part is, what it weighs, what it adds. */
function priorityColumns(words: CsvWords): CsvColumn[] {
  const one = (key: string, of: (priority: Priority) => Cell): CsvColumn => ({
    header: words.header(key),
    of: (row) => of(row.priority),
  });
  return [
    one('priority', ({ index }) => index),
    one('rank', ({ rank }) => rank),
    one('rankLow', ({ rankLow }) => rankLow),
    one('rankHigh', ({ rankHigh }) => rankHigh),
    one('rankByDefault', ({ rankByDefault }) => rankByDefault),
    ...DIMENSIONS.flatMap((dimension): CsvColumn[] => {
      const name = words.part(dimension);
      return (['worse', 'weight', 'points'] as const).map((key) => ({
        header: words.header(key, name),
        of: (row) => row.priority.parts[dimension][key],
      }));
    }),
  ];
}

const known = <Value>(value: Value | null, word: (value: Value) => string) =>
  value === null ? null : word(value);

function coverageParts({ coverage }: StreamerRow): Parts {
  return {
    numerator: coverage.coveredOrders,
    denominator: coverage.coveredOrders + coverage.uncoveredOrders,
    estimate: coverage.share,
    low: coverage.low,
    high: coverage.high,
    benchmark: coverage.benchmark,
  };
}

function columns(words: CsvWords, { window, asOf }: CsvBasis): CsvColumn[] {
  const plain = (key: string, of: CsvColumn['of']): CsvColumn => ({
    header: words.header(key),
    of,
  });
  return [
    plain('streamerId', (row) => row.streamerId),
    plain('displayName', (row) => row.displayName),
    plain('platform', (row) => words.platform(row.platform)),
    plain('roomId', (row) => row.roomId),
    plain('regionCode', (row) => row.region),
    plain('region', (row) => known(row.region, words.region)),
    plain('category', (row) => known(row.mainCategory, words.category)),
    plain('level', (row) => row.skillLevel),
    plain('followers', (row) => row.followers),
    plain('verdict', (row) => words.verdict(row.verdict)),
    ...priorityColumns(words),
    plain('signal', (row) => known(row.funnelStatus, words.signal)),
    plain('enforcement', (row) => words.enforcement(row.enforcement)),
    plain('peerGroup', (row) =>
      row.peers.category ? words.category(row.peers.category) : words.header('everyone'),
    ),
    plain('peers', (row) => row.peers.count),
    plain('orders', (row) => row.orders),
    plain('settled', (row) => known(row.settledGmvFen, fenToYuan)),
    plain('complaintsCounted', (row) => row.complaintsCounted),
    ...rateColumns(words.header('complaintRate'), words, (row) => row.complaintRate),
    plain('expectedExcess', (row) => row.expectedExcess),
    ...rateColumns(words.header('refundRate'), words, (row) => row.refundRate),
    ...rateColumns(words.header('qualityRefundRate'), words, (row) => row.qualityRefundRate),
    ...rateColumns(words.header('coverage'), words, coverageParts),
    plain('coverageUnknown', (row) => row.coverage.unknownOrders),
    plain('medianFirstResponse', (row) => row.medianFirstResponseHours),
    plain('windowFrom', () => window.from),
    plain('windowTo', () => window.to),
    plain('asOf', () => asOf),
  ];
}

// text, so that a spreadsheet shows the fen of a round sum, and no binary fraction does
const fenToYuan = (fen: number) => (fen / 100).toFixed(2);

/** The register's rows as CSV text. Unknown values are empty cells; text that a spreadsheet would run is neutralised. */
export function registerCsv(
  rows: readonly StreamerRow[],
  words: CsvWords,
  basis: CsvBasis,
): string {
  const all = columns(words, basis);
  return toCsv(
    all.map(({ header }) => header),
    rows.map((row) => all.map(({ of }) => of(row))),
  );
}
