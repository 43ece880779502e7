import { dayOfDate, dayOfInstant, yearsLater } from './calendar';
import { COVERED, UNCOVERED } from './document-index';
import { rowsOf } from './grouping';
import type { DatasetIndex } from './index-dataset';
import type { InstrumentId } from './legal-table';
import { eachBroadcast, eachOffer } from './rows-in-window';
import type { DayRange, Finding, FindingStatus } from './types';
import { checkCode } from './unified-social-credit-code';

const REPLAY_YEARS = 3;

/** Whether one thing satisfies a rule; null where the records can't tell. */
type Answer = boolean | null;

/**
 * The rules that the records can decide of a streamer, in a window where the rule speaks of sales. Unknown cells decide nothing: a rule is not
 * met when one thing surely breaks it, met when everything surely keeps it (no order outstanding when there was none), else it can't be told.
 * Empty for an unknown streamer.
 */
export function findings(index: DatasetIndex, streamerId: string, window: DayRange): Finding[] {
  const number = index.streamerNumber.get(streamerId);
  const streamer = number === undefined ? undefined : index.dataset.streamers[number];
  if (number === undefined || !streamer) return [];
  const { enterprises, enforcements, meta } = index.dataset;
  const replays: Answer[] = [];
  const identity: Answer[] = [];
  const verifiedDay =
    streamer.identityVerifiedOn === null ? null : dayOfDate(streamer.identityVerifiedOn);
  eachBroadcast(index, number, window, ({ endedAt, replayKeptUntil }, row) => {
    const keepUntil = yearsLater(dayOfInstant(endedAt), REPLAY_YEARS);
    replays.push(replayKeptUntil === null ? null : dayOfDate(replayKeptUntil) >= keepUntil);
    identity.push(verifiedDay === null ? null : verifiedDay <= (index.broadcastDay[row] ?? NaN));
  });
  if (identity.length === 0)
    identity.push(verifiedDay === null ? null : verifiedDay <= index.asOfDay);
  const reviewed: Answer[] = [];
  const merchants = new Set<string>();
  eachOffer(index, number, window, (_, row) => {
    const coverage = index.offerCoverage[row];
    reviewed.push(coverage === COVERED ? true : coverage === UNCOVERED ? false : null);
    const product = index.products[index.offerProduct[row] ?? -1];
    if (product) merchants.add(product.enterpriseId);
  });
  const codeOf = (enterpriseId: string | null): Answer => {
    const enterprise = enterprises[index.enterpriseNumber.get(enterpriseId ?? '') ?? -1];
    const check = checkCode(enterprise?.unifiedSocialCreditCode ?? null);
    return check === 'unknown' ? null : check === 'valid';
  };
  const { certificateNo, certificateValidUntil } = streamer;
  const certificate =
    certificateNo === null || certificateValidUntil === null
      ? null
      : certificateValidUntil >= meta.asOf;
  const orders = [...rowsOf(index.enforcementsOfStreamer, number)].flatMap((row): Answer[] => {
    const order = enforcements[row];
    if (order?.kind !== 'rectification_order' || order.decidedOn > meta.asOf) return [];
    return [order.rectifiedOn !== null && order.rectifiedOn <= meta.asOf];
  });
  return [
    finding('identity_verified', identity, 'live_marketing_measures', 'platform'),
    finding('certificate_valid', [certificate], 'internet_marketer_standard', 'streamer'),
    finding(
      'operator_code_valid',
      [codeOf(streamer.operatorId)],
      'e_commerce_law',
      'room_operator',
    ),
    finding(
      'merchant_codes_valid',
      [...merchants].map(codeOf),
      'live_marketing_measures',
      'room_operator',
    ),
    finding('reviewed_before_sale', reviewed, 'live_e_commerce_measures', 'room_operator'),
    finding('replay_kept_3_years', replays, 'online_transaction_measures', 'platform'),
    finding('orders_rectified', orders, 'live_e_commerce_measures', 'streamer'),
  ];
}

function finding(
  rule: Finding['rule'],
  answers: readonly Answer[],
  instrument: InstrumentId,
  dutyHolder: Finding['dutyHolder'],
): Finding {
  const satisfied = answers.filter((answer) => answer === true).length;
  const undecided = answers.filter((answer) => answer === null).length;
  const decided = answers.length - undecided;
  const nothingAsked = rule === 'orders_rectified' && answers.length === 0;
  let status: FindingStatus = 'cannot_tell';
  if (satisfied < decided) status = 'not_met';
  else if (nothingAsked || (decided > 0 && undecided === 0)) status = 'met';
  return { rule, status, satisfied, decided, undecided, instrument, dutyHolder };
}
