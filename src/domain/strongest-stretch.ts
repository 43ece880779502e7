import type { OwnCourse } from './own-course';
import {
  shapeTogether,
  shiftEvidence,
  type ShiftDirection,
  type WeeksTogether,
} from './shift-evidence';

/** Weeks up to one, of which a last stretch may hold a shift. */
interface Run {
  events: Float64Array;
  exposure: Float64Array;
  /** The run begins after this week and ends with `week`. */
  after: number;
  week: number;
  known: Pick<OwnCourse, 'rate' | 'scatter'>;
  direction: ShiftDirection;
}

/**
 * The CUSUM and where it comes from: the highest evidence of a shift in any stretch of weeks that ends with the last, 0 where none has any
 * (Page 1954, Biometrika 41:100), and the stretch's first week, the maximum-likelihood estimate of when the shift began, with its weeks
 * taken together; null where no stretch has any evidence.
 */
export function strongestStretch({ events, exposure, after, week, known, direction }: Run): {
  statistic: number;
  from: number;
  stretch: WeeksTogether | null;
} {
  const { shape, rate } = known.rate;
  let observed = 0;
  let expected = 0;
  let squares = 0;
  let statistic = 0;
  let from = week;
  let stretch: WeeksTogether | null = null;
  for (let start = week; start > after; start--) {
    const ofWeek = (exposure[start] ?? 0) * (shape / rate);
    if (!(ofWeek > 0)) continue;
    observed += events[start] ?? 0;
    expected += ofWeek;
    squares += ofWeek ** 2;
    const together = {
      observed,
      expected,
      shape: shapeTogether(shape, known.scatter, expected, squares),
    };
    const evidence = shiftEvidence(together, direction);
    if (evidence > statistic) {
      statistic = evidence;
      from = start;
      stretch = together;
    }
  }
  return { statistic, from, stretch };
}
