import type { Shift } from './control-chart';
import { rowOf, type ChartName } from './market-chart';
import { poissonInterval } from './poisson-interval';
import { shapeTogether } from './shift-evidence';
import type { Surveillance } from './surveillance';

/** Observed over expected since the shift began, with a 95 % interval. */
export interface ShiftSize {
  observed: number;
  expected: number;
  ratio: number;
  low: number;
  high: number;
}

/**
 * How large a shift is, from its first week through its last signal. The interval is Garwood's exact one of the count divided by
 * its dispersion 1 + observed/shape, which holds how well the expected number is known and the weeks' own scatter.
 */
export function shiftSize(
  { span, charts }: Surveillance,
  name: ChartName,
  streamer: number,
  shift: Shift,
): ShiftSize {
  const { counts } = charts[name];
  const events = rowOf(counts.events, span, streamer);
  const exposure = rowOf(counts.exposure, span, streamer);
  const { scatter } = shift.known;
  const { shape, rate } = shift.known.rate;
  let observed = 0;
  let expected = 0;
  let squares = 0;
  for (let week = shift.from; week <= shift.lastSignal; week++) {
    const ofWeek = (exposure[week] ?? 0) * (shape / rate);
    if (!(ofWeek > 0)) continue;
    observed += events[week] ?? 0;
    expected += ofWeek;
    squares += ofWeek ** 2;
  }
  const dispersion = 1 + observed / shapeTogether(shape, scatter, expected, squares);
  const interval = poissonInterval(observed / dispersion, expected / dispersion);
  return {
    observed,
    expected,
    ratio: interval?.estimate ?? 0,
    low: interval?.low ?? 0,
    high: interval?.high ?? 0,
  };
}
