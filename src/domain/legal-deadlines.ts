import type { LegalRuleId } from './legal-rules';
import type { InstrumentId, Wording } from './legal-table';

/** A limit of time the product counts with; `deadlines.ts` does the counting. */
export interface LegalDeadline {
  length: number;
  unit: 'days' | 'workdays' | 'years';
  /** What has to be done by then. */
  what: Wording;
  /** From what it runs. */
  from: Wording;
  rules: readonly LegalRuleId[];
}

/** Every limit of time, by id, in the order a consumer meets them. */
export const LEGAL_DEADLINES = {
  return: {
    length: 7,
    unit: 'days',
    what: { zh: '无理由退货', en: 'Return without a reason' },
    from: { zh: '签收商品的次日', en: 'the day after the goods were signed for' },
    rules: ['seven_day_return', 'return_counted'],
  },
  refund: {
    length: 7,
    unit: 'days',
    what: { zh: '卖家退还价款', en: 'The seller pays the price back' },
    from: { zh: '卖家收到退回的商品', en: 'the seller’s receipt of the returned goods' },
    rules: ['seven_day_return'],
  },
  answer: {
    length: 7,
    unit: 'workdays',
    what: {
      zh: '监管部门决定是否受理并告知',
      en: 'The authority accepts or refuses a complaint, and says so',
    },
    from: { zh: '收到投诉', en: 'its receipt of the complaint' },
    rules: ['complaint_accepted', 'authority_answers'],
  },
  mediationWorkdays: {
    length: 45,
    unit: 'workdays',
    what: { zh: '未达成协议的，终止调解', en: 'Mediation without agreement ends' },
    from: { zh: '受理', en: 'acceptance' },
    rules: ['mediation_ends'],
  },
  mediationDays: {
    length: 60,
    unit: 'days',
    what: { zh: '调解结束', en: 'Mediation ends' },
    from: { zh: '受理', en: 'acceptance' },
    rules: ['authority_answers'],
  },
  records: {
    length: 3,
    unit: 'years',
    what: {
      zh: '平台保存交易信息和直播视频',
      en: 'The platform keeps transaction records and replays',
    },
    from: { zh: '交易完成；直播结束', en: 'the transaction; the end of the broadcast' },
    rules: ['keep_transactions', 'keep_replays'],
  },
} as const satisfies Record<string, LegalDeadline>;

/** How days are counted (Civil Code). */
export const COUNTING: readonly { instrument: InstrumentId; article: number; text: Wording }[] = [
  {
    instrument: 'civil_code',
    article: 201,
    text: {
      zh: '按日计算期间的，开始的当日不计入，自下一日开始计算。',
      en: 'Where a period is counted in days, the day it begins is not counted.',
    },
  },
  {
    instrument: 'civil_code',
    article: 203,
    text: {
      zh: '期间的最后一日是法定休假日的，以休假日结束的次日为最后一日。本产品给出的退货期限不作这样的顺延，宁早勿晚。',
      en: 'Where the last day is a public holiday, the next day after it is the last. The dates this product gives for returns don’t count on that: better early than late.',
    },
  },
];
