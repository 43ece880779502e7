import { gammaPosterior, type GammaPrior } from './gamma-poisson';
import { ownCourse, type OwnCourse } from './own-course';
import { shiftPValue, type ShiftDirection, type WeeksTogether } from './shift-evidence';
import { strongestStretch } from './strongest-stretch';

/** Weeks that are learnt from before the first test. */
const WARM_UP_WEEKS = 8;
/** A chart that signals again within so many weeks signals the same shift. */
const SAME_SHIFT_WEEKS = 8;
/** Without another signal for so many weeks a shift is no longer said to go on. */
const GOES_ON_WEEKS = 4;

/** One streamer's weeks on one chart. */
export interface ChartInput {
  events: Float64Array;
  exposure: Float64Array;
  /** Weeks before it are neither learnt from nor tested. */
  firstWeek: number;
  /** From this week on events are still coming in: too few of them say nothing yet. */
  maturingFrom: number;
  /** What the peers' rates look like, events per unit of exposure. */
  prior: GammaPrior;
  /** Squared relative scatter of one week beyond Poisson. */
  scatter: number;
  directions: readonly ShiftDirection[];
}

/** A stretch in which a chart signalled, in weeks counted from the first. */
export interface Shift {
  direction: ShiftDirection;
  /** The week in which it is estimated to have begun. */
  from: number;
  firstSignal: number;
  lastSignal: number;
  /** No week since the last signal has gone back to what was expected, and that signal is not long past. */
  ongoing: boolean;
  /** At the first signal. */
  pValue: number;
  /** What was known before the shift. */
  known: OwnCourse;
}

/** A chart's look in one direction. */
interface Side {
  direction: ShiftDirection;
  /** The run that may hold a shift begins after this week. */
  after: number;
  /** Whether the last week could be read in this direction. */
  read: boolean;
  statistic: number;
  from: number;
  /** The weeks behind the statistic, taken together; null where it is 0. */
  stretch: WeeksTogether | null;
  learntTo: number;
  known: OwnCourse;
  shift: Shift | null;
}

/**
 * The CUSUM of one streamer, week by week: the highest evidence of any stretch up to this week that its rate has doubled (or halved), 0 where none
 * has any (Page 1954). Expected is what its own weeks up to the last 0 say, drawn to its peers; weeks of a shift are not learnt from. After a
 * signal it starts again at 0.
 */
export class ControlChart {
  readonly shifts: Shift[] = [];
  readonly #sides: Side[];
  readonly #inShift: Uint8Array;

  constructor(readonly input: ChartInput) {
    const { prior, scatter } = input;
    this.#inShift = new Uint8Array(input.exposure.length);
    this.#sides = input.directions.map((direction) => ({
      direction,
      after: -1,
      read: false,
      statistic: 0,
      from: 0,
      stretch: null,
      learntTo: -1,
      known: { rate: gammaPosterior(prior, 0, 0), scatter, weeks: 0, events: 0 },
      shift: null,
    }));
  }

  /** Takes the week in; the p-value of its being in control, or null where it is not tested. */
  read(week: number): number | null {
    const { exposure, firstWeek, maturingFrom } = this.input;
    if (!((exposure[week] ?? 0) > 0) || week < firstWeek + WARM_UP_WEEKS) return null;
    for (const side of this.#sides) {
      side.read = side.direction === 'up' || week < maturingFrom;
      side.statistic = 0;
      side.stretch = null;
      if (side.read) this.#accumulate(side, week);
    }
    const sides = this.#sides.length === 1 ? 1 : 2;
    return shiftPValue(this.#furthest().statistic, sides);
  }

  /** What the week read last shows in one direction; no statistic where it says nothing in it. */
  look(
    direction: ShiftDirection,
    week: number,
  ): {
    statistic: number | null;
    expected: number;
    from: number;
    stretch: WeeksTogether | null;
  } | null {
    const side = this.#sides.find((one) => one.direction === direction);
    if (!side) return null;
    const { shape, rate } = side.known.rate;
    return {
      statistic: side.read ? side.statistic : null,
      expected: (shape / rate) * (this.input.exposure[week] ?? 0),
      from: side.from,
      stretch: side.read ? side.stretch : null,
    };
  }

  /** Ends the week, its p-value being low enough among everyone's to signal or not. */
  settle(week: number, pValue: number | null, signalled: boolean): void {
    const mature = week < this.input.maturingFrom;
    const furthest = this.#furthest();
    for (const side of this.#sides) {
      if (signalled && pValue !== null && side === furthest) {
        this.#signal(side, week, pValue);
      } else if (side.statistic === 0) {
        side.after = week;
        if (side.shift && pValue !== null && mature) side.shift.ongoing = false;
      }
      if (side.shift && week - side.shift.lastSignal >= GOES_ON_WEEKS) side.shift.ongoing = false;
    }
  }

  #furthest(): Side {
    const [first, ...others] = this.#sides;
    if (!first) throw new RangeError('A chart looks in one direction at least');
    return others.reduce((best, side) => (side.statistic > best.statistic ? side : best), first);
  }

  #accumulate(side: Side, week: number): void {
    const { events, exposure } = this.input;
    if (side.learntTo !== side.after) {
      side.known = ownCourse(this.input, this.#inShift, side.after);
      side.learntTo = side.after;
    }
    const { after, known, direction } = side;
    Object.assign(side, strongestStretch({ events, exposure, after, week, known, direction }));
  }

  #signal(side: Side, week: number, pValue: number): void {
    const { direction, from, known } = side;
    const { shift } = side;
    if (shift && week - shift.lastSignal <= SAME_SHIFT_WEEKS) {
      shift.lastSignal = week;
      shift.ongoing = true;
    } else {
      if (shift) shift.ongoing = false;
      const begun = { firstSignal: week, lastSignal: week, ongoing: true };
      side.shift = { direction, from, ...begun, pValue, known };
      this.shifts.push(side.shift);
    }
    this.#inShift.fill(1, side.shift?.from ?? from, week + 1);
    side.statistic = 0;
    side.after = week;
    // the other direction may have learnt from these weeks
    for (const one of this.#sides) one.learntTo = -1;
  }
}
