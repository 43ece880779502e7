import type * as z from 'zod/mini';
import type { Comparison, comparisonQuery } from '@/contract/comparison';
import { COMPARED_FIGURES, type ComparedFigureName } from '@/domain/compared-figure-names';
import { figureDifference, knownFigures, type KnownFigure } from '@/domain/compared-figures';
import { METHOD_VERSION } from '@/domain/method-version';
import { groupOf } from '@/domain/peers';
import { tally } from '@/domain/tally';
import type { StoreContext } from './context';
import { series } from './series';

interface Compared {
  answer: Comparison['streamers'][number];
  known: Record<ComparedFigureName, KnownFigure | null>;
}

/** Some streamers side by side, in the order asked for, and the differences of every two. */
export function comparison(
  context: StoreContext,
  { ids, window }: z.output<typeof comparisonQuery>,
): Comparison {
  const wanted = [...new Set(ids)];
  const isKnown = (id: string) => context.index.streamerNumber.has(id);
  const compared = wanted.filter(isKnown).map((id) => compare(context, id, window));
  return {
    window: context.windowRange(window),
    asOf: context.dataset.meta.asOf,
    methodVersion: METHOD_VERSION,
    streamers: compared.map(({ answer }) => answer),
    missing: wanted.filter((id) => !isKnown(id)),
    differences: compared.flatMap((a, place) =>
      compared.slice(place + 1).flatMap((b) => differencesOf(a, b)),
    ),
  };
}

function compare(context: StoreContext, streamerId: string, window: string): Compared {
  const number = context.numberOf(streamerId);
  const { region, skillLevel } = context.streamer(number);
  const summary = context.summaryOf(streamerId, window);
  const { peerGroups } = context.market(window);
  const peers = peerGroups.get(groupOf(summary.mainCategory, peerGroups));
  if (!peers) throw new RangeError(`No peers of ${streamerId}`);
  const known = knownFigures(tally(context.index, number, context.range(window)), peers);
  const { sales, firstResponse } = summary;
  return {
    known,
    answer: {
      ...context.streamerRef(streamerId),
      region,
      skillLevel,
      mainCategory: summary.mainCategory,
      peers: summary.peers,
      verdict: summary.verdict.kind,
      broadcasts: sales.broadcasts,
      orders: sales.orders,
      settledGmvFen: sales.settledGmvFen,
      complaints: summary.complaints,
      firstResponses: { complaints: firstResponse.complaints, answered: firstResponse.happened },
      figures: {
        complaintRate: known.complaintRate?.figure ?? null,
        refundRate: known.refundRate?.figure ?? null,
        qualityRefundRate: known.qualityRefundRate?.figure ?? null,
        coverage: known.coverage?.figure ?? null,
        medianFirstResponse: known.medianFirstResponse?.figure ?? null,
        answeredBy7Days: known.answeredBy7Days?.figure ?? null,
      },
      weeks: series(context, { streamerId, window }).weeks,
    },
  };
}

const differencesOf = (a: Compared, b: Compared): Comparison['differences'] =>
  COMPARED_FIGURES.flatMap((figure) => {
    const difference = figureDifference(a.known[figure], b.known[figure]);
    const pair = { figure, a: a.answer.streamerId, b: b.answer.streamerId };
    return difference ? [{ ...pair, ...difference }] : [];
  });
