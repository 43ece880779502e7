import type { Week } from './week';

interface WeekDotProps {
  /** Given by the chart, in pixels. */
  cx?: number;
  cy?: number;
  payload?: Week;
  colour: string;
}

/** A week on a line: hollow where the window cuts the week short. */
export function WeekDot({ cx, cy, payload, colour }: WeekDotProps) {
  // a week without a value has no place
  if (cx === undefined || cy === undefined || !Number.isFinite(cy)) return null;
  return (
    <circle
      cx={cx}
      cy={cy}
      r={3}
      fill={payload?.partial ? 'var(--surface)' : colour}
      stroke={colour}
      strokeWidth={1.5}
    />
  );
}
