export const TREND_DIRECTIONS = ['better', 'worse', 'no_clear_change', 'cannot_tell'] as const;
export type TrendDirection = (typeof TREND_DIRECTIONS)[number];
