import type { ComplaintCategory, OfferSellerRole, ProductCategory } from '@/dataset/tables';
import { LEGAL_RULES, type LegalRuleId } from './legal-rules';
import type { DutyHolder } from './duty-holders';
import type { InstrumentId, Wording } from './legal-table';
import { JOINT_CONDITIONS, REMEDIES, type Ask } from './remedies';

export type AnswerableParty = Exclude<DutyHolder, 'authority'>;

/** Somebody who answers beside the first, and when. */
export interface JointParty {
  party: AnswerableParty;
  when: Wording;
}

/** Who answers for one kind of trouble with goods sold in one role, and what the consumer can ask for. General information, not advice. */
export interface Answerability {
  first: AnswerableParty;
  jointly: JointParty[];
  /** Ids of rules in `legal-rules.ts`. */
  rules: LegalRuleId[];
  /** Ids of their instruments, each once. */
  basis: InstrumentId[];
  asks: readonly Ask[];
}

const FIRST: Record<OfferSellerRole, AnswerableParty> = {
  own_store: 'room_operator',
  commission: 'merchant',
  advertising_only: 'merchant',
};

// Where what was said in the broadcast can itself have caused the harm.
const TOLD_BY_THE_STREAMER: ReadonlySet<ComplaintCategory> = new Set([
  'quality',
  'counterfeit',
  'false_advertising',
  'price',
  'safety',
]);

/** Looks up the table: first by the seller's role, then by what went wrong; without the goods, what holds for some only is told too. */
export function answerability(
  role: OfferSellerRole,
  issue: ComplaintCategory,
  goods: ProductCategory | null = null,
): Answerability {
  const asks = REMEDIES[issue].asks.filter(
    ({ onlyFor }) => !onlyFor || goods === null || onlyFor.includes(goods),
  );
  const jointly: JointParty[] = [];
  const rules: LegalRuleId[] = [...asks.flatMap((ask) => ask.rules), ...REMEDIES[issue].rules];
  if (role === 'commission') {
    jointly.push({ party: 'room_operator', when: JOINT_CONDITIONS.seemedToSell });
    rules.push('say_who_sells');
  }
  if (role === 'advertising_only' && TOLD_BY_THE_STREAMER.has(issue)) {
    const when = issue === 'safety' ? JOINT_CONDITIONS.lifeAndHealth : JOINT_CONDITIONS.endorsed;
    jointly.push({ party: 'streamer', when });
    rules.push('false_advertising', 'broadcast_as_advertising');
  }
  jointly.push({
    party: 'platform',
    when: issue === 'safety' ? JOINT_CONDITIONS.platformSafety : JOINT_CONDITIONS.platform,
  });
  rules.push('platform_cannot_name_seller', 'platform_knew');
  const distinct = [...new Set(rules)];
  return {
    first: FIRST[role],
    jointly,
    rules: distinct,
    basis: [...new Set(distinct.map((id) => LEGAL_RULES[id].instrument))],
    asks,
  };
}
