import type { ProductCategory, ReviewDocument } from '@/dataset/tables';
import type { LegalRuleId } from './legal-rules';
import type { Wording } from './legal-table';

/** Something to look at before paying. */
export interface Check {
  text: Wording;
  /** The rule behind it; null for what only prudence asks. */
  rule: LegalRuleId | null;
}

const check = (rule: LegalRuleId | null, zh: string, en: string): Check => ({
  rule,
  text: { zh, en },
});

/** For whatever is bought in a live room. */
export const GENERAL_CHECKS: readonly Check[] = [
  check(
    'say_who_sells',
    '看清订单页面上的卖家是谁，而不是谁在说话。',
    'Look at who is named as the seller on the order page, not at who is talking.',
  ),
  check(
    'review_before_broadcast',
    '把价格、承诺和售后条款截图留好。',
    'Take a screenshot of the price, the promises and the after-sales terms.',
  ),
  check(
    null,
    '在平台内付款，绝不私下转账。',
    'Pay inside the platform. Never by private transfer.',
  ),
];

/** What a document shows, and how to look at it oneself. */
export const DOCUMENT_CHECKS: Record<ReviewDocument, Check> = {
  business_licence: check(
    'show_licence',
    '店铺首页应有营业执照，名称要与订单上的卖家一致。',
    'The shop’s front page shows a business licence; its name is the seller’s on the order.',
  ),
  food_licence: check(
    'show_licence',
    '店铺应公示食品经营许可，看有没有过期。',
    'The shop shows a food licence; see that it is still valid.',
  ),
  inspection_report: check(
    'review_before_broadcast',
    '要看这一款、这一批商品的质检报告，不是别的款。',
    'Ask for the inspection report of this very product and batch.',
  ),
  cosmetics_registration: check(
    'review_before_broadcast',
    '在药监部门的化妆品查询里查一查注册或备案编号。',
    'Look up the registration or filing number in the drug authority’s cosmetics query.',
  ),
  ccc_certificate: check(
    'review_before_broadcast',
    '机身上应有 3C 标志，型号要与证书一致。',
    'The CCC mark is on the thing itself, and the model is the certificate’s.',
  ),
  health_food_registration: check(
    'review_before_broadcast',
    '看有没有“蓝帽子”标志和批准文号。',
    'Look for the blue-hat mark and its approval number.',
  ),
  brand_authorisation: check(
    'verify_suppliers',
    '卖的是别家品牌，问一问授权书，看授权到哪一天。',
    'It sells somebody else’s brand: ask for the authorisation and until when it runs.',
  ),
};

/** What else to look at, by the kind of goods. */
export const CATEGORY_CHECKS: Record<ProductCategory, readonly Check[]> = {
  food: [
    check(
      null,
      '标签上应有生产者、许可证编号、生产日期和保质期。',
      'The label names the maker, its licence number, the production date and the shelf life.',
    ),
  ],
  cosmetics: [
    check(
      'no_false_promotion',
      '化妆品不能治病，说能治病的要当心。',
      'No cosmetic cures anything. A promise of that is a warning.',
    ),
  ],
  apparel: [
    check(
      null,
      '问清面料成分和尺寸，到货后跟标签对一对。',
      'Ask for the fibre content and the measurements, and compare them with the label when it comes.',
    ),
  ],
  electronics: [
    check(
      null,
      '问清具体型号，谁负责保修、保多久。',
      'Ask for the exact model, who repairs it under warranty, and for how long.',
    ),
  ],
  jewellery: [
    check(
      null,
      '要来证书编号，到出证机构的网站核对；到货先称重、拍照，再佩戴。',
      'Ask for the certificate number and look it up with the laboratory; weigh and photograph it when it arrives, before you wear it.',
    ),
  ],
  household: [
    check(
      null,
      '材质、尺寸、重量都要问到具体数字；大件先问清退货运费谁出。',
      'Ask for material, size and weight in figures; for bulky goods, who pays the carriage of a return.',
    ),
  ],
  maternal_infant: [
    check(
      null,
      '问清适用年龄。没有中文标签的，不要给孩子用。',
      'Ask for the age it is made for. Without a label in Chinese, don’t use it for a child.',
    ),
  ],
  health_food: [
    check(
      'no_false_promotion',
      '保健食品不是药，说能治病的要当心。',
      'Health food is no medicine. A promise to cure is a warning.',
    ),
  ],
  agricultural: [
    check(
      null,
      '问清产地、净重，以及路上坏了怎么赔；有损坏，到货当天拍照。',
      'Ask for origin, net weight and what is paid for goods spoilt on the way; photograph damage on the day they arrive.',
    ),
  ],
  other: [
    check(
      null,
      '关心什么就在聊天里问什么，让答复留下文字。',
      'Ask what matters to you in the chat, so that the answer is in writing.',
    ),
  ],
};
