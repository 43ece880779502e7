import type { StreamerDetail } from '@/contract/streamer';
import type { Enforcement, Streamer } from '@/dataset/tables';
import { METHOD_VERSION } from '@/domain/method-version';
import type { StoreContext } from './context';
import { enterpriseAnswer } from './enterprise-answer';

const who = (context: StoreContext, streamer: Streamer) => ({
  streamerId: streamer.streamerId,
  displayName: streamer.displayName,
  platform: context.platformOf(streamer),
  roomId: streamer.roomId,
  region: streamer.region,
});

const enforcementAnswer = (row: Enforcement): StreamerDetail['enforcements'][number] => ({
  enforcementId: row.enforcementId,
  decidedOn: row.decidedOn,
  authority: row.authority,
  kind: row.kind,
  documentNo: row.documentNo,
  amountFen: row.amountFen,
  rectifiedOn: row.rectifiedOn,
});

/** One streamer: who, the figures, the verdict. Throws a 404 problem for an unknown one. */
export function streamerDetail(
  context: StoreContext,
  query: { streamerId: string; window: string },
): StreamerDetail {
  const number = context.numberOf(query.streamerId);
  const streamer = context.streamer(number);
  const operator = context.byId.enterprises.get(streamer.operatorId ?? '');
  return {
    ...who(context, streamer),
    followers: streamer.followers,
    joinedOn: streamer.joinedOn,
    identityVerifiedOn: streamer.identityVerifiedOn,
    workType: streamer.workType,
    skillLevel: streamer.skillLevel,
    certificateNo: streamer.certificateNo,
    certificateValidUntil: streamer.certificateValidUntil,
    operator: operator ? enterpriseAnswer(operator) : null,
    homonyms: context
      .namesakesOf(streamer)
      .filter((other) => other !== streamer)
      .map((other) => who(context, other)),
    enforcements: context
      .enforcementsOf(number)
      .toSorted((a, b) => (a.decidedOn < b.decidedOn ? 1 : -1))
      .map(enforcementAnswer),
    window: context.windowRange(query.window),
    asOf: context.dataset.meta.asOf,
    methodVersion: METHOD_VERSION,
    summary: context.summaryOf(streamer.streamerId, query.window),
  };
}
