import { SIGNAL_CHARTS, SIGNAL_DIRECTIONS } from '@/contract/choices';
import type { Signal } from '@/contract/signals';
import { PRODUCT_CATEGORY } from '@/dataset/tables';
import { dateOfDay } from '@/domain/calendar';
import type { Shift } from '@/domain/control-chart';
import type { DatasetIndex } from '@/domain/index-dataset';
import { CHARTS, type ChartName } from '@/domain/market-chart';
import { shiftSize } from '@/domain/shift-size';
import { surveil, withNewComplaints, type Surveillance } from '@/domain/surveillance';
import type { StoreContext } from './context';
import { facetColumn, type SingleColumn } from './narrow';

/** A signal without what was written about it. */
export type BareSignal = Omit<Signal, 'disposition' | 'caseId'>;

export interface FoundSignal {
  /** The streamer's place in its table. */
  streamer: number;
  shift: Shift;
  row: BareSignal;
}

export interface FoundSignals {
  surveillance: Surveillance;
  signals: readonly FoundSignal[];
  byId: ReadonlyMap<string, FoundSignal>;
  columns: Record<'chart' | 'direction' | 'ongoing' | 'category' | 'platform', SingleColumn>;
}

// the record's keys are the chart names; Object.keys forgets it
export const CHART_NAMES = Object.keys(CHARTS) as ChartName[];

// computed once for a dataset's state, and again only where a filed complaint changes a week
const known = new WeakMap<StoreContext, { index: DatasetIndex; found: FoundSignals }>();

/** Every signal there is, of all weeks. */
export function signalsOf(context: StoreContext): FoundSignals {
  const { index } = context;
  const before = known.get(context);
  if (before?.index === index) return before.found;
  const surveillance = before
    ? withNewComplaints(before.found.surveillance, index)
    : surveil(index);
  const found =
    before?.found.surveillance === surveillance ? before.found : findSignals(context, surveillance);
  known.set(context, { index, found });
  return found;
}

/** The Monday of a week, by its place. */
export const mondayOfWeek = ({ span }: Surveillance, week: number) =>
  dateOfDay(span.firstMonday + 7 * week);

function findSignals(context: StoreContext, surveillance: Surveillance): FoundSignals {
  const signals = CHART_NAMES.flatMap((chart) =>
    surveillance.charts[chart].shifts.flatMap((shifts, streamer) =>
      shifts.map((shift) => ({
        streamer,
        shift,
        row: rowOf(context, surveillance, chart, streamer, shift),
      })),
    ),
  );
  const rows = signals.map(({ row }) => row);
  const { dataset } = context;
  return {
    surveillance,
    signals,
    byId: new Map(signals.map((signal) => [signal.row.signalId, signal])),
    columns: {
      chart: facetColumn(rows, SIGNAL_CHARTS, ({ chart }) => chart),
      direction: facetColumn(rows, SIGNAL_DIRECTIONS, ({ direction }) => direction),
      ongoing: facetColumn(rows, ['yes', 'no'], ({ ongoing }) => (ongoing ? 'yes' : 'no')),
      category: facetColumn(rows, PRODUCT_CATEGORY, ({ mainCategory }) => mainCategory),
      platform: facetColumn(
        rows,
        dataset.platforms.map(({ platformId }) => platformId),
        ({ streamer }) => streamer.platform.platformId,
      ),
    },
  };
}

function rowOf(
  context: StoreContext,
  surveillance: Surveillance,
  chart: ChartName,
  streamer: number,
  shift: Shift,
): BareSignal {
  const { direction, firstSignal, lastSignal, from, ongoing, pValue } = shift;
  const { tested, signalled } = surveillance.charts[chart];
  const { streamerId } = context.streamer(streamer);
  const firstWeek = mondayOfWeek(surveillance, firstSignal);
  return {
    // all of it stays as it is, whatever window is asked for and whatever is written
    signalId: [chart, direction, firstWeek, streamerId].join('.'),
    streamer: context.streamerRef(streamerId),
    mainCategory: surveillance.mainCategories[streamer] ?? null,
    chart,
    direction,
    firstWeek,
    lastWeek: mondayOfWeek(surveillance, lastSignal),
    ongoing,
    shiftFrom: mondayOfWeek(surveillance, from),
    size: shiftSize(surveillance, chart, streamer, shift),
    pValue,
    testedThatWeek: tested[firstSignal] ?? 0,
    signalledThatWeek: signalled[firstSignal] ?? 0,
  };
}
