import type { Instant } from '@/dataset/tables';

const SHANGHAI_OFFSET = 8 * 60 * 60 * 1000;

/** RFC 3339 in Asia/Shanghai, which has kept +08:00 all year since 1992. */
export const instantText = (instant: Instant): string =>
  new Date(instant + SHANGHAI_OFFSET).toISOString().replace('Z', '+08:00');

export const instantTextOrNull = (instant: Instant | null): string | null =>
  instant === null ? null : instantText(instant);
