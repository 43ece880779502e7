import styles from './week-trend.module.css';

/** One week of a small trend. */
export interface TrendWeek {
  value: number | null;
  low?: number | null;
  high?: number | null;
  partial: boolean;
  maturing: boolean;
}

interface WeekTrendProps {
  weeks: readonly TrendWeek[];
  /** Bars for what adds up, a line for a rate. */
  look: 'bars' | 'line';
  /** Where the picture begins; 0 but for a share that is nearly all. */
  from?: number;
  label: string;
}

const WIDTH = 160;
const HEIGHT = 40;
/** Times the highest week; an interval that is wider is cut, or it would flatten the weeks. */
const ROOM_FOR_INTERVALS = 1.5;

/** The weeks of a figure in little: bars pale where the window cuts a week short, the weeks still filling up shaded. */
export function WeekTrend({ weeks, look, from = 0, label }: WeekTrendProps) {
  const highest = Math.max(from + 1e-12, ...weeks.map(({ value }) => value ?? from));
  const widest = Math.max(highest, ...weeks.map(({ high }) => high ?? highest));
  const top = Math.min(widest, from + ROOM_FOR_INTERVALS * (highest - from));
  const step = WIDTH / Math.max(1, weeks.length);
  const x = (place: number) => (place + 0.5) * step;
  const y = (value: number) =>
    HEIGHT - 1 - (HEIGHT - 4) * Math.min(1, Math.max(0, (value - from) / (top - from)));
  const maturing = weeks.findIndex((week) => week.maturing);
  return (
    <svg
      className={styles.trend}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {maturing >= 0 && (
        <rect
          className={styles.maturing}
          x={maturing * step}
          width={WIDTH - maturing * step}
          height={HEIGHT}
        />
      )}
      <line className={styles.axis} x1="0" x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
      {look === 'bars'
        ? weeks.map((week, place) => (
            <rect
              // weeks stand where the window puts them
              // oxlint-disable-next-line react/no-array-index-key
              key={place}
              className={styles.bar}
              data-partial={week.partial}
              x={place * step + step * 0.15}
              width={step * 0.7}
              y={y(week.value ?? 0)}
              height={HEIGHT - 1 - y(week.value ?? 0)}
            />
          ))
        : stretches(weeks).map((stretch) => (
            <g key={stretch[0]?.place}>
              <path
                className={styles.band}
                d={`M${[
                  ...stretch.map(({ place, high }) => `${x(place)} ${y(high)}`),
                  ...stretch.toReversed().map(({ place, low }) => `${x(place)} ${y(low)}`),
                ].join('L')}Z`}
              />
              <path
                className={styles.line}
                d={`M${stretch.map(({ place, value }) => `${x(place)} ${y(value)}`).join('L')}`}
              />
            </g>
          ))}
    </svg>
  );
}

interface Known {
  place: number;
  value: number;
  low: number;
  high: number;
}

/** Runs of weeks that have a value: a line does not bridge what is unknown. */
function stretches(weeks: readonly TrendWeek[]): Known[][] {
  const all: Known[][] = [[]];
  for (const [place, { value, low, high }] of weeks.entries()) {
    if (value === null) all.push([]);
    else all.at(-1)?.push({ place, value, low: low ?? value, high: high ?? value });
  }
  return all.filter((stretch) => stretch.length > 0);
}
