/** Everybody whom a rule gives a duty. */
export const DUTY_HOLDERS = [
  'platform',
  'room_operator',
  'streamer',
  'service_agency',
  'merchant',
  'authority',
] as const;
export type DutyHolder = (typeof DUTY_HOLDERS)[number];
