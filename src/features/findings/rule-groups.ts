import type { MarketFindings } from '@/contract/findings';
import { DUTY_HOLDERS, type DutyHolder } from '@/domain/duty-holders';

export type RuleRow = MarketFindings['items'][number];

/** Rows by the first of their duty holders: those who sell first, then the platform, last the authority. */
const ORDER: readonly DutyHolder[] = [
  'room_operator',
  'merchant',
  'streamer',
  'service_agency',
  'platform',
  'authority',
] satisfies (typeof DUTY_HOLDERS)[number][];

/** The rules under whose duty they are; no group without a rule. */
export const groupsOf = (rows: readonly RuleRow[]) =>
  ORDER.map((holder) => ({
    holder,
    rows: rows.filter(({ dutyHolders }) => dutyHolders[0] === holder),
  })).filter((group) => group.rows.length > 0);
