import type { Recheck } from '@/contract/cases';
import { dateOfDay, dayOfDate } from '@/domain/calendar';
import { COMPARED_FIGURES } from '@/domain/compared-figure-names';
import { figureDifference, knownFigures, type KnownFigure } from '@/domain/compared-figures';
import { groupOf } from '@/domain/peers';
import { tally } from '@/domain/tally';
import type { DayRange } from '@/domain/types';
import { isMaturing } from '@/domain/weeks';
import type { StoreContext } from './context';
import { notFound, ProblemError } from './problems';

/**
 * A case's streamers in the `days` before the rectification was ordered and in as many from that day on, as far as the records
 * go. One streamer's two periods share their peers, those of both together, so that no change is the peers' own. Throws a 404
 * problem for an unknown case.
 */
export function recheck(
  context: StoreContext,
  { caseId, days }: { caseId: string; days: number },
): Recheck {
  const file = context.desk.cases.get(caseId);
  if (!file) throw new ProblemError(notFound(`No case ${caseId}`));
  const { asOf } = context.dataset.meta;
  const orderedOn = file.rectification?.orderedOn ?? null;
  const { before, after } = periodsAround(orderedOn, days, context.index.asOfDay);
  return {
    asOf,
    orderedOn,
    before: before && datesOf(before),
    after: after && datesOf(after),
    maturing: after !== null && isMaturing(after.to, context.index.asOfDay),
    streamers: file.streamers.map((streamer) => ({
      streamer,
      figures: before ? figuresOf(context, streamer.streamerId, before, after) : [],
    })),
  };
}

function periodsAround(
  orderedOn: string | null,
  days: number,
  asOfDay: number,
): { before: DayRange | null; after: DayRange | null } {
  if (orderedOn === null) return { before: null, after: null };
  const ordered = dayOfDate(orderedOn);
  return {
    before: { from: ordered - days, to: ordered - 1 },
    after: ordered < asOfDay ? { from: ordered, to: Math.min(ordered + days - 1, asOfDay) } : null,
  };
}

function figuresOf(
  context: StoreContext,
  streamerId: string,
  before: DayRange,
  after: DayRange | null,
): Recheck['streamers'][number]['figures'] {
  const number = context.index.streamerNumber.get(streamerId);
  if (number === undefined) return [];
  const both = { from: before.from, to: (after ?? before).to };
  const { from, to } = datesOf(both);
  const { peerGroups } = context.market(`${from}..${to}`);
  const { mainCategory } = tally(context.index, number, both);
  const peers = peerGroups.get(groupOf(mainCategory, peerGroups));
  if (!peers) throw new RangeError(`No peers of ${streamerId}`);
  const knownIn = (period: DayRange) => knownFigures(tally(context.index, number, period), peers);
  const then = knownIn(before);
  const now = after && knownIn(after);
  return COMPARED_FIGURES.map((figure) => ({
    figure,
    before: toldOf(then[figure]),
    after: toldOf(now?.[figure] ?? null),
    change: figureDifference(now?.[figure] ?? null, then[figure]),
  }));
}

function toldOf(known: KnownFigure | null) {
  if (!known) return null;
  const { benchmark: _, ...figure } = known.figure;
  return figure;
}

const datesOf = ({ from, to }: DayRange) => ({ from: dateOfDay(from), to: dateOfDay(to) });
