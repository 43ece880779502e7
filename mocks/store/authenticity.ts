import type * as z from 'zod/mini';
import type {
  Authenticity,
  BroadcastReading,
  ReadingsPage,
  readingsQuery,
} from '@/contract/authenticity';
import {
  readBroadcast,
  usualRange,
  type BroadcastReading as Reading,
} from '@/domain/broadcast-readings';
import { SIGNALS, type SignalKind } from '@/domain/broadcast-signals';
import { groupOf, peerGroups, type PeerGroupName } from '@/domain/peers';
import { eachBroadcast } from '@/domain/rows-in-window';
import {
  peerSignals,
  signalEvidence,
  type PeerSignal,
  type SignalEvidence,
} from '@/domain/signal-evidence';
import type { DayRange } from '@/domain/types';
import { unusualBroadcasts } from '@/domain/unusual';
import { bombingAnswer } from './bombing-answer';
import type { StoreContext } from './context';
import { instantText } from './instants';
import { oncePerMarket } from './once-per-market';
import { pageOf, sortRows, type Order } from './ordering';
import { notFound, ProblemError } from './problems';
import { recall } from './recall';

interface Asked {
  streamerId: string;
  window: string;
}

const EVERY_GROUP = 20;

/** What each peer group shows of the signals in a window, made when first asked for. */
const groups = oncePerMarket((context, window) => {
  const { tallies, peerGroups: models } = context.market(window);
  const members = peerGroups(tallies);
  const kept = new Map<PeerGroupName, PeerSignal[]>();
  return (name: PeerGroupName): PeerSignal[] =>
    recall(kept, EVERY_GROUP, name, () =>
      peerSignals(
        context.index,
        members.get(name) ?? [],
        context.range(window),
        models.get(name)?.signalLimits ?? [],
      ),
    );
});

/** Whom a streamer is compared with in a window. */
function peersOf(context: StoreContext, { streamerId, window }: Asked) {
  const streamer = context.numberOf(streamerId);
  const market = context.market(window);
  const mainCategory = market.tallies[streamer]?.mainCategory ?? null;
  const name = groupOf(mainCategory, market.peerGroups);
  const limits = market.peerGroups.get(name)?.signalLimits ?? [];
  // whoever sold nothing is nobody's peer
  return { streamer, name, limits, among: mainCategory !== null };
}

/** A streamer's broadcasts of the window against its peers. */
function readingsOf(context: StoreContext, query: Asked) {
  const peers = peersOf(context, query);
  const readings: Reading[] = [];
  eachBroadcast(context.index, peers.streamer, context.range(query.window), (_, row) =>
    readings.push(readBroadcast(context.index, row, peers.limits)),
  );
  return { ...peers, readings };
}

/** What a streamer's broadcasts show, signal by signal. Throws a 404 problem for an unknown one. */
export function authenticity(context: StoreContext, query: Asked): Authenticity {
  const { streamer, name, limits, among, readings } = readingsOf(context, query);
  const range = context.range(query.window);
  const peers = groups(context, query.window)(name);
  const { broadcasts: told, unusual } = unusualBroadcasts(context.index, streamer, range, limits);
  return {
    window: context.windowRange(query.window),
    peers: context.summaryOf(query.streamerId, query.window).peers,
    broadcasts: readings.length,
    told,
    unusual,
    signals: signalEvidence(readings, peers, among).flatMap((evidence, place) => {
      const peer = peers[place];
      const kind = SIGNALS[place];
      return peer && kind ? signalAnswer(evidence, kind, peer, pointsOf(readings, place)) : [];
    }),
    waves: wavesIn(context, streamer, range),
  };
}

/** Waves of groundless complaints with a day in the window, the latest first. */
const wavesIn = ({ index }: StoreContext, streamer: number, { from, to }: DayRange) =>
  (index.complaints.bombings.get(streamer) ?? [])
    .filter((wave) => wave.from <= to && wave.to >= from)
    .toSorted((a, b) => b.to - a.to)
    .map(bombingAnswer);

type Signal = Authenticity['signals'][number];

const signalAnswer = (
  evidence: SignalEvidence,
  kind: SignalKind,
  { limits, told }: PeerSignal,
  points: Signal['points'],
): Signal => ({
  ...evidence,
  usual: usualRange(kind, limits),
  peerBroadcasts: told,
  points,
});

const EARLIEST_FIRST: Order<Reading> = {
  name: 'startedAt',
  keys: [
    { of: ({ broadcast }) => broadcast.startedAt },
    { of: ({ broadcast }) => broadcast.broadcastId },
  ],
};

/** The broadcasts that tell a signal, in the order of time. */
const pointsOf = (broadcasts: Reading[], place: number): Signal['points'] =>
  sortRows(broadcasts, EARLIEST_FIRST).flatMap(({ broadcast, readings }) => {
    const { value = null, deviations = null, beyond = null } = readings[place] ?? {};
    if (value === null) return [];
    const startedAt = instantText(broadcast.startedAt);
    return [{ broadcastId: broadcast.broadcastId, startedAt, value, deviations, beyond }];
  });

/** What to look at first. */
const MOST_SURPRISING: Order<Reading> = {
  name: 'surprise',
  keys: [
    { of: ({ unusual }) => unusual, descending: true },
    {
      // a cursor holds no infinity
      of: ({ farthest }) =>
        farthest === -Infinity ? null : Math.min(farthest, Number.MAX_SAFE_INTEGER),
      descending: true,
    },
    { of: ({ broadcast }) => broadcast.startedAt, descending: true },
    { of: ({ broadcast }) => broadcast.broadcastId },
  ],
};

/** A streamer's broadcasts, the most surprising first. Throws a 404 problem for an unknown streamer. */
export function broadcastReadings(
  context: StoreContext,
  query: z.output<typeof readingsQuery> & Asked,
): ReadingsPage {
  const sorted = sortRows(readingsOf(context, query).readings, MOST_SURPRISING);
  const page = pageOf(sorted, MOST_SURPRISING, query);
  return {
    ...page,
    items: page.items.map(answerOf),
    window: context.windowRange(query.window),
  };
}

/** One broadcast of a streamer in the window. Throws a 404 problem where there is none of that id. */
export function broadcastReading(
  context: StoreContext,
  query: Asked & { broadcastId: string },
): BroadcastReading {
  const { broadcastId } = query;
  const found = readingsOf(context, query).readings.find(
    ({ broadcast }) => broadcast.broadcastId === broadcastId,
  );
  if (!found) throw new ProblemError(notFound(`No broadcast ${broadcastId} in the window`));
  return answerOf(found);
}

function answerOf({ broadcast, orders, unusual, readings }: Reading): BroadcastReading {
  return {
    broadcastId: broadcast.broadcastId,
    startedAt: instantText(broadcast.startedAt),
    endedAt: instantText(broadcast.endedAt),
    orders,
    unusual,
    readings,
  };
}
