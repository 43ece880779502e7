import { FINDING_RULES, type FindingRule, type UntoldReason } from './finding-names';
import type { Bench } from './finding-bench';
import { JUDGES, type Judged } from './finding-judges';
import { FINDING_SPECS, inForceFrom } from './finding-rules';
import type { DayRange, Finding, FindingStatus } from './types';

/**
 * The days a rule is judged on: those of the window on which it was surely in force and the records reach, or, of one that stands, all
 * such days up to the window's end. Null where there is none.
 */
export function judgedDays(bench: Bench, rule: FindingRule, window: DayRange): DayRange | null {
  const { instrument, over } = FINDING_SPECS[rule];
  const since = inForceFrom(instrument);
  const from = over === 'standing' ? since : Math.max(window.from, since);
  const to = Math.min(window.to, bench.index.asOfDay);
  return from <= to ? { from, to } : null;
}

/** Everything a rule speaks of in a window, as the records say; in table order. */
export function judgedThings(
  bench: Bench,
  streamer: number,
  rule: FindingRule,
  window: DayRange,
): Judged[] {
  const days = judgedDays(bench, rule, window);
  const things: Judged[] = [];
  if (days) JUDGES[rule](bench, streamer, days, (judged) => things.push(judged));
  return things;
}

/** How many things keep a rule, break it, or can't be told. */
export interface AnswerCounts {
  kept: number;
  broken: number;
  unknown: number;
}

/**
 * A rule is not met when one thing surely breaks it, met when everything surely keeps it; else it can't be told: because of something
 * unknown, because there was nothing it speaks of (no sale is not a rule kept), or because it was not in force.
 */
export function statusOf(
  { kept, broken, unknown }: AnswerCounts,
  inForce: boolean,
): { status: FindingStatus; because: UntoldReason | null } {
  if (broken > 0) return { status: 'not_met', because: null };
  if (unknown > 0) return { status: 'cannot_tell', because: 'unknown' };
  if (kept > 0) return { status: 'met', because: null };
  return { status: 'cannot_tell', because: inForce ? 'nothing' : 'not_in_force' };
}

/** How the things judged are divided. */
export function countAnswers(things: readonly Pick<Judged, 'answer'>[]): AnswerCounts {
  const counts: AnswerCounts = { kept: 0, broken: 0, unknown: 0 };
  for (const { answer } of things) counts[answer]++;
  return counts;
}

/** What the things judged of a rule come to. */
export function findingOf(
  bench: Bench,
  rule: FindingRule,
  window: DayRange,
  things: readonly Judged[],
): Finding {
  const judged = judgedDays(bench, rule, window);
  const counts = countAnswers(things);
  const { kept, broken, unknown } = counts;
  return {
    rule,
    ...statusOf(counts, judged !== null),
    satisfied: kept,
    decided: kept + broken,
    undecided: unknown,
    judged,
  };
}

/** What the records say of every rule they can decide, of one streamer by its place in its table. */
export const findings = (bench: Bench, streamer: number, window: DayRange): Finding[] =>
  FINDING_RULES.map((rule) =>
    findingOf(bench, rule, window, judgedThings(bench, streamer, rule, window)),
  );
