import type { ComplaintCategory, ProductCategory } from '@/dataset/tables';
import type { LegalRuleId } from './legal-rules';
import type { Wording } from './legal-table';

/** When somebody answers beside the seller. */
export const JOINT_CONDITIONS = {
  seemedToSell: {
    zh: '直播间让人以为是它在卖，或者没有说清谁是卖家时',
    en: 'if the room gave the impression of selling itself, or did not make the seller clear',
  },
  endorsed: {
    zh: '主播作为广告代言人或发布者，明知或者应知宣传不实仍作推荐时',
    en: 'as advertising endorser or publisher, if it knew or should have known that the claims were false',
  },
  lifeAndHealth: {
    zh: '关系生命健康的商品，因虚假广告受到损害的，主播作为代言人或发布者无论是否知情都承担连带责任',
    en: 'for harm by false advertising of goods that touch life and health, as endorser or publisher, whether it knew or not',
  },
  platform: {
    zh: '平台不能提供卖家的真实名称、地址和有效联系方式，或者知道、应当知道侵权而未采取必要措施时',
    en: 'if it cannot give the seller’s true name, address and contact, or knew or should have known and did not act',
  },
  platformSafety: {
    zh: '平台不能提供卖家真实信息、知情不管，或者对关系生命健康的商品未尽审核、安全保障义务时',
    en: 'if it cannot give the seller’s true details, knew and did not act, or failed to review the sellers of goods that touch life and health',
  },
} as const satisfies Record<string, Wording>;

/** One thing a consumer can ask for. */
export interface Ask extends Wording {
  /** The rules it rests on. */
  rules: readonly LegalRuleId[];
  /** The goods it is for; without it, all. */
  onlyFor?: readonly ProductCategory[];
}

function ask(
  rules: readonly LegalRuleId[],
  zh: string,
  en: string,
  onlyFor?: readonly ProductCategory[],
): Ask {
  return { rules, zh, en, ...(onlyFor && { onlyFor }) };
}

const FRAUD = ask(
  ['fraud_triple'],
  '退还价款；构成欺诈的，另赔价款三倍，不足五百元按五百元',
  'The price back; for fraud, three times the price on top, at least ¥500',
);
const REPAIR = ask(
  ['quality_remedies'],
  '退货、更换或修理，运费由卖家承担',
  'Return, exchange or repair, the seller paying carriage',
);

/** What a consumer can ask for, by what went wrong, and the other rules of that matter. */
export const REMEDIES: Record<
  ComplaintCategory,
  { rules: readonly LegalRuleId[]; asks: readonly Ask[] }
> = {
  quality: {
    rules: [],
    asks: [
      REPAIR,
      ask(
        ['seven_day_return'],
        '收到七日内也可以无理由退货（法定例外除外）',
        'Within 7 days of receipt, also a return without a reason (with the law’s exceptions)',
      ),
    ],
  },
  counterfeit: { rules: ['no_false_promotion'], asks: [FRAUD] },
  false_advertising: {
    rules: ['no_false_claims'],
    asks: [
      FRAUD,
      ask(
        ['false_advertising'],
        '因虚假广告受到的损失',
        'The loss that the false advertising caused',
      ),
    ],
  },
  refund_refused: {
    rules: [],
    asks: [
      ask(
        ['seven_day_return'],
        '收到七日内无理由退货，退回商品后七日内退款（法定例外除外）',
        'A return without a reason within 7 days of receipt, refunded within 7 days of the goods’ arrival back (with the law’s exceptions)',
      ),
      ask(
        ['quality_remedies'],
        '不符合质量要求的，不受七日无理由例外的限制',
        'Where the quality is not as required, those exceptions do not apply',
      ),
    ],
  },
  after_sales_unresponsive: {
    rules: ['quality_remedies'],
    asks: [
      ask(
        ['platform_hands_over_details'],
        '要求平台介入，并提供直播间运营者和主播的信息',
        'That the platform steps in and gives the details of the room operator and the streamer',
      ),
      ask(['authority_answers'], '向 12315 投诉', 'A complaint to 12315'),
    ],
  },
  delivery: {
    rules: [],
    asks: [
      ask(
        ['deliver_as_promised'],
        '按约定交付；未交付或运输中毁损的，补发或退款',
        'Delivery as promised; for goods not delivered or damaged on the way, another one or the price back',
      ),
    ],
  },
  price: {
    rules: [],
    asks: [
      ask(
        ['review_before_broadcast'],
        '按标明或承诺的价格结算，退还差价',
        'The price as marked or promised, and the difference back',
      ),
      ask(
        ['fraud_triple'],
        '以虚假价格诱骗、构成欺诈的，另赔价款三倍，不足五百元按五百元',
        'If a false price amounts to fraud, three times the price on top, at least ¥500',
      ),
    ],
  },
  safety: {
    rules: ['fraud_triple'],
    asks: [
      ask(
        ['quality_remedies'],
        '退货退款，赔偿受到的损害',
        'The price back, and damages for the harm',
      ),
      ask(
        ['unsafe_food'],
        '不符合安全标准的食品：价款十倍或者损失三倍的赔偿金，不足一千元为一千元',
        'For unsafe food: ten times the price or three times the loss, at least ¥1,000',
        ['food', 'health_food', 'agricultural', 'maternal_infant'],
      ),
    ],
  },
  personal_data: {
    rules: [],
    asks: [
      ask(
        ['protect_personal_data'],
        '停止使用、删除个人信息，赔偿损失',
        'That they stop using and delete the data, and make good the loss',
      ),
    ],
  },
  other: {
    rules: ['seven_day_return'],
    asks: [
      ask(
        ['authority_answers'],
        '要求卖家说明并履行承诺；协商不成的，向 12315 投诉',
        'That the seller explains and does what it promised; failing that, a complaint to 12315',
      ),
    ],
  },
};
