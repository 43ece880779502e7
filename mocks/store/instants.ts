import type { Instant } from '@/dataset/tables';
import { MS_PER_HOUR } from '@/domain/calendar';

/** RFC 3339 in Asia/Shanghai, +08:00 all year since 1992. */
export const instantText = (instant: Instant): string =>
  new Date(instant + 8 * MS_PER_HOUR).toISOString().replace('Z', '+08:00');

export const instantTextOrNull = (instant: Instant | null): string | null =>
  instant === null ? null : instantText(instant);
