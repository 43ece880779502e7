/** A text in both languages of the product. */
export interface Wording {
  zh: string;
  en: string;
}

/** A law, regulation or standard. General information, dated; not advice. */
export interface Instrument {
  titleZh: string;
  titleEn: string;
  /** `YYYY-MM-DD`, or `YYYY-MM` where the source gives no day. For an amended one, as `note` says. */
  inForceFrom: string;
  note: Wording | null;
  /** When this entry was last held against the text. */
  checkedOn: string;
}

const CHECKED_ON = '2026-11-24';

function instrument(
  titleZh: string,
  titleEn: string,
  inForceFrom: string,
  note: Wording | null = null,
): Instrument {
  return { titleZh, titleEn, inForceFrom, note, checkedOn: CHECKED_ON };
}

const AS_AMENDED: Wording = { zh: '经修正', en: 'as amended' };

/** Every instrument the product cites, by id. */
export const INSTRUMENTS = {
  e_commerce_law: instrument('中华人民共和国电子商务法', 'E-Commerce Law', '2019-01-01'),
  consumer_law: instrument(
    '中华人民共和国消费者权益保护法',
    'Consumer Rights Protection Law',
    '2014-03-15',
    AS_AMENDED,
  ),
  consumer_law_regulations: instrument(
    '中华人民共和国消费者权益保护法实施条例',
    'Implementing Regulations of the Consumer Rights Protection Law',
    '2024-07-01',
  ),
  return_measures: instrument(
    '网络购买商品七日无理由退货暂行办法',
    'Interim Measures on the Seven-Day No-Reason Return of Goods Bought Online',
    '2017-03-15',
    { zh: '2020 年修订', en: 'as revised in 2020' },
  ),
  civil_code: instrument('中华人民共和国民法典', 'Civil Code', '2021-01-01'),
  food_safety_law: instrument(
    '中华人民共和国食品安全法',
    'Food Safety Law',
    '2015-10-01',
    AS_AMENDED,
  ),
  advertising_law: instrument('中华人民共和国广告法', 'Advertising Law', '2015-09-01', AS_AMENDED),
  internet_advertising_measures: instrument(
    '互联网广告管理办法',
    'Internet Advertising Measures',
    '2023-05-01',
  ),
  anti_unfair_competition_law: instrument(
    '中华人民共和国反不正当竞争法',
    'Anti-Unfair Competition Law',
    '2025-10-15',
    { zh: '2025 年修订', en: 'as revised in 2025' },
  ),
  online_transaction_measures: instrument(
    '网络交易监督管理办法',
    'Online Transaction Supervision Measures',
    '2021-05-01',
  ),
  live_marketing_measures: instrument(
    '网络直播营销管理办法（试行）',
    'Live-Stream Marketing Measures (trial)',
    '2021-05-25',
  ),
  live_e_commerce_measures: instrument(
    '直播电商监督管理办法',
    'Live E-Commerce Supervision Measures',
    '2026-02-01',
    { zh: '2026 年 1 月 7 日公布', en: 'published 2026-01-07' },
  ),
  complaint_handling_measures: instrument(
    '市场监督管理投诉举报处理暂行办法',
    'Interim Measures for Handling Complaints and Reports in Market Regulation',
    '2020-01-01',
  ),
  administrative_penalty_law: instrument(
    '中华人民共和国行政处罚法',
    'Administrative Penalty Law',
    '2021-07-15',
    { zh: '2021 年修订', en: 'as revised in 2021' },
  ),
  internet_marketer_standard: instrument(
    '互联网营销师国家职业技能标准',
    'National Occupational Skill Standard: Internet Marketer',
    '2021-12',
    { zh: '职业编码 4-01-02-07', en: 'occupation code 4-01-02-07' },
  ),
} as const satisfies Record<string, Instrument>;

export type InstrumentId = keyof typeof INSTRUMENTS;
