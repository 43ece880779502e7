import type { SignalWeek } from './signal-weeks';

interface SignalDotProps {
  /** Given by the chart, in pixels. */
  cx?: number;
  cy?: number;
  payload?: SignalWeek;
}

/** A week on the CUSUM: a triangle where it signalled, nothing elsewhere. */
export function SignalDot({ cx, cy, payload }: SignalDotProps) {
  if (!payload?.signalled || cx === undefined || cy === undefined || !Number.isFinite(cy)) {
    return null;
  }
  return (
    <path
      d={`M${cx} ${cy - 6}l6 10h-12z`}
      fill="var(--serious)"
      stroke="var(--surface)"
      strokeWidth={1}
    />
  );
}
