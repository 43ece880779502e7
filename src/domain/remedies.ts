import type { ComplaintCategory } from '@/dataset/tables';
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

/** What a consumer can ask for, by what went wrong, and the rules it rests on. */
export const REMEDIES: Record<
  ComplaintCategory,
  { rules: readonly LegalRuleId[]; asks: readonly Wording[] }
> = {
  quality: {
    rules: ['quality_remedies', 'seven_day_return'],
    asks: [
      {
        zh: '退货、更换或修理，运费由卖家承担',
        en: 'Return, exchange or repair, the seller paying carriage',
      },
      {
        zh: '收到七日内也可以无理由退货（法定例外除外）',
        en: 'Within 7 days of receipt, also a return without a reason (with the law’s exceptions)',
      },
    ],
  },
  counterfeit: {
    rules: ['fraud_triple', 'no_false_promotion'],
    asks: [
      {
        zh: '退还价款；构成欺诈的，另赔价款三倍，不足五百元按五百元',
        en: 'The price back; for fraud, three times the price on top, at least ¥500',
      },
    ],
  },
  false_advertising: {
    rules: ['fraud_triple', 'false_advertising', 'no_false_claims'],
    asks: [
      {
        zh: '退还价款；构成欺诈的，另赔价款三倍，不足五百元按五百元',
        en: 'The price back; for fraud, three times the price on top, at least ¥500',
      },
      { zh: '因虚假广告受到的损失', en: 'The loss that the false advertising caused' },
    ],
  },
  refund_refused: {
    rules: ['seven_day_return', 'quality_remedies'],
    asks: [
      {
        zh: '收到七日内无理由退货，退回商品后七日内退款（法定例外除外）',
        en: 'A return without a reason within 7 days of receipt, refunded within 7 days of the goods’ arrival back (with the law’s exceptions)',
      },
      {
        zh: '不符合质量要求的，不受七日无理由例外的限制',
        en: 'Where the quality is not as required, those exceptions do not apply',
      },
    ],
  },
  after_sales_unresponsive: {
    rules: ['quality_remedies', 'platform_hands_over_details', 'authority_answers'],
    asks: [
      {
        zh: '要求平台介入，并提供直播间运营者和主播的信息',
        en: 'That the platform steps in and gives the details of the room operator and the streamer',
      },
      { zh: '向 12315 投诉', en: 'A complaint to 12315' },
    ],
  },
  delivery: {
    rules: ['deliver_as_promised'],
    asks: [
      {
        zh: '按约定交付；未交付或运输中毁损的，补发或退款',
        en: 'Delivery as promised; for goods not delivered or damaged on the way, another one or the price back',
      },
    ],
  },
  price: {
    rules: ['review_before_broadcast', 'fraud_triple'],
    asks: [
      {
        zh: '按标明或承诺的价格结算，退还差价',
        en: 'The price as marked or promised, and the difference back',
      },
      {
        zh: '以虚假价格诱骗、构成欺诈的，另赔价款三倍，不足五百元按五百元',
        en: 'If a false price amounts to fraud, three times the price on top, at least ¥500',
      },
    ],
  },
  safety: {
    rules: ['quality_remedies', 'unsafe_food', 'fraud_triple'],
    asks: [
      { zh: '退货退款，赔偿受到的损害', en: 'The price back, and damages for the harm' },
      {
        zh: '不符合安全标准的食品：价款十倍或者损失三倍的赔偿金，不足一千元为一千元',
        en: 'For unsafe food: ten times the price or three times the loss, at least ¥1,000',
      },
    ],
  },
  personal_data: {
    rules: ['protect_personal_data'],
    asks: [
      {
        zh: '停止使用、删除个人信息，赔偿损失',
        en: 'That they stop using and delete the data, and make good the loss',
      },
    ],
  },
  other: {
    rules: ['seven_day_return', 'authority_answers'],
    asks: [
      { zh: '要求卖家说明并履行承诺', en: 'That the seller explains, and does what it promised' },
      { zh: '协商不成的，向 12315 投诉', en: 'Failing that, a complaint to 12315' },
    ],
  },
};
