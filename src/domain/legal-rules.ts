import type { DutyHolder } from './duty-holders';
import type { InstrumentId, Wording } from './legal-table';

/** One thing an instrument asks of somebody. */
export interface LegalRule {
  instrument: InstrumentId;
  /** The article's number; null where only the instrument is cited. */
  article: number | null;
  dutyHolders: readonly DutyHolder[];
  asks: Wording;
}

function rule(
  instrument: InstrumentId,
  article: number | null,
  dutyHolders: readonly DutyHolder[],
  zh: string,
  en: string,
): LegalRule {
  return { instrument, article, dutyHolders, asks: { zh, en } };
}

/** What the product uses of each instrument, by id: the table a lawyer reviews. */
export const LEGAL_RULES = {
  show_licence: rule(
    'e_commerce_law',
    15,
    ['merchant', 'room_operator'],
    '在首页显著位置持续公示营业执照信息和与业务有关的行政许可信息。',
    'Show the business licence and the permits the business needs, at all times and in plain sight.',
  ),
  deliver_as_promised: rule(
    'e_commerce_law',
    20,
    ['merchant', 'room_operator'],
    '按承诺或约定的方式和时限交付，并承担运输中的风险和责任。',
    'Deliver in the way and time promised, and bear the risk of transport.',
  ),
  verify_sellers: rule(
    'e_commerce_law',
    27,
    ['platform'],
    '核验、登记平台内经营者的身份、地址、联系方式和行政许可。',
    'Verify and register each seller’s identity, address, contact and permits.',
  ),
  keep_transactions: rule(
    'e_commerce_law',
    31,
    ['platform'],
    '商品和服务信息、交易信息自交易完成之日起保存不少于三年。',
    'Keep information on goods and transactions for at least 3 years after the transaction.',
  ),
  platform_knew: rule(
    'e_commerce_law',
    38,
    ['platform'],
    '知道或者应当知道侵害消费者权益而未采取必要措施的，与经营者承担连带责任；关系生命健康的商品未尽审核义务或者安全保障义务的，承担相应责任。',
    'Answers jointly when it knew or should have known of harm to consumers and did not act; answers too when it failed to review sellers of goods that touch life and health.',
  ),
  quality_remedies: rule(
    'consumer_law',
    24,
    ['merchant', 'room_operator'],
    '商品不符合质量要求的，应当退货，或者更换、修理，并承担运输等必要费用。',
    'Take back, exchange or repair goods that are not of the quality required, and pay the carriage.',
  ),
  seven_day_return: rule(
    'consumer_law',
    25,
    ['merchant', 'room_operator'],
    '网络销售的商品，自收到之日起七日内可无理由退货；定作的、鲜活易腐的、已拆封的数字化商品、报刊及购买时确认不宜退货的除外。',
    'Goods sold at a distance may be returned within 7 days of receipt without a reason; except made to order, fresh and perishable, opened digital media, periodicals, and others confirmed at purchase.',
  ),
  return_counted: rule(
    'return_measures',
    10,
    ['merchant', 'room_operator'],
    '七日自签收商品的次日起算；在七日内向销售者发出退货通知即可。',
    'The seven days begin the day after signing for the goods; notice of the return within them is enough.',
  ),
  return_confirmed_exceptions: rule(
    'return_measures',
    7,
    ['merchant', 'room_operator'],
    '拆封后易影响安全或品质的、激活或试用后贬值较大的、销售时已明示临近保质期或有瑕疵的商品，只有消费者在购买时确认过，才可以不适用七日无理由退货。',
    'Goods that opening makes unsafe or spoils, that lose much value once activated or tried, or that were sold as near their date or flawed, may be left out only if the consumer confirmed so at purchase.',
  ),
  return_good_condition: rule(
    'return_measures',
    9,
    ['merchant', 'room_operator'],
    '为查验商品而打开包装、合理调试的，不影响退货；食品、化妆品的一次性密封包装被损坏，电子电器被擅自改动或留下激活痕迹，服装、家居类商品的标识被摘、商品受污受损的，视为不完好。',
    'Opening the package to look and reasonable trying-out don’t matter; a broken disposable seal of food or cosmetics, altered or activated electronics, a cut tag or stained clothing or household goods count as not in good condition.',
  ),
  protect_personal_data: rule(
    'consumer_law',
    29,
    ['merchant', 'room_operator', 'platform'],
    '对收集的消费者个人信息严格保密，不得泄露、出售或者非法提供。',
    'Keep consumers’ personal data confidential; not leak, sell or unlawfully pass it on.',
  ),
  platform_cannot_name_seller: rule(
    'consumer_law',
    44,
    ['platform'],
    '不能提供销售者的真实名称、地址和有效联系方式的，消费者可以向平台要求赔偿。',
    'Compensates the consumer when it cannot give the seller’s true name, address and contact.',
  ),
  fraud_triple: rule(
    'consumer_law',
    55,
    ['merchant', 'room_operator'],
    '有欺诈行为的，退还价款并增加赔偿价款的三倍，不足五百元的按五百元。',
    'For fraud: the price back and three times the price on top, at least ¥500.',
  ),
  say_who_sells: rule(
    'consumer_law_regulations',
    null,
    ['room_operator', 'streamer'],
    '直播中说明谁在带货、带谁的货。',
    'The broadcast says who is selling and whose goods they are.',
  ),
  platform_hands_over_details: rule(
    'consumer_law_regulations',
    14,
    ['platform'],
    '发生消费争议时，根据消费者的要求提供直播间运营者、直播营销人员的相关信息和经营活动记录。',
    'In a dispute, hand the consumer the details of the room operator and the streamer, and the records.',
  ),
  authority_answers: rule(
    'consumer_law_regulations',
    null,
    ['authority'],
    '收到投诉之日起七个工作日内予以处理并告知，调解在六十日内结束。',
    'Deals with a complaint and tells the consumer within 7 working days; ends mediation within 60 days.',
  ),
  unsafe_food: rule(
    'food_safety_law',
    148,
    ['merchant', 'room_operator'],
    '不符合食品安全标准的食品，可要求价款十倍或者损失三倍的赔偿金，不足一千元的为一千元。',
    'For unsafe food: ten times the price or three times the loss, at least ¥1,000.',
  ),
  endorser_used_goods: rule(
    'advertising_law',
    38,
    ['streamer'],
    '不得为未使用过的商品作推荐、证明。',
    'Does not endorse goods without having used them.',
  ),
  false_advertising: rule(
    'advertising_law',
    56,
    ['merchant', 'streamer'],
    '发布虚假广告造成损害的，广告主承担责任；关系生命健康的，代言人承担连带责任；其他的，代言人明知或者应知仍作推荐的，承担连带责任。',
    'For harm by false advertising the advertiser answers; the endorser answers jointly where life and health are touched, otherwise where it knew or should have known.',
  ),
  broadcast_as_advertising: rule(
    'internet_advertising_measures',
    19,
    ['room_operator', 'streamer'],
    '直播内容构成商业广告的，依法承担广告发布者、广告经营者或者广告代言人的责任和义务。',
    'Where a broadcast is advertising, its operator and streamer carry the duties of advertiser, publisher or endorser.',
  ),
  no_false_claims: rule(
    'anti_unfair_competition_law',
    null,
    ['merchant', 'room_operator', 'streamer'],
    '不得对销售状况、用户评价、曾获荣誉作虚假或者引人误解的宣传，不得组织虚假交易。',
    'No false or misleading claims on sales, reviews or honours; no fake transactions.',
  ),
  keep_replays: rule(
    'online_transaction_measures',
    20,
    ['platform'],
    '网络交易直播视频自直播结束之日起保存不少于三年。',
    'Keep the video of a live sale for at least 3 years from the end of the broadcast.',
  ),
  streamer_of_age: rule(
    'live_marketing_measures',
    17,
    ['streamer', 'room_operator'],
    '直播营销人员或者直播间运营者为自然人的，应当年满十六周岁。',
    'A streamer, or a room operator who is a person, is at least 16.',
  ),
  verify_real_names: rule(
    'live_marketing_measures',
    null,
    ['platform'],
    '对直播间运营者、直播营销人员进行真实身份信息认证。',
    'Verify the real names of room operators and streamers.',
  ),
  no_false_data: rule(
    'live_marketing_measures',
    18,
    ['room_operator', 'streamer'],
    '不得虚构或者篡改交易、关注度、浏览量、点赞量等数据。',
    'No invented or altered data on trade, followers, views or likes.',
  ),
  verify_suppliers: rule(
    'live_marketing_measures',
    null,
    ['room_operator'],
    '核验商品和服务供应商的身份、行政许可、信用情况等信息，并留存记录。',
    'Verify suppliers’ identity, permits and credit, and keep the record.',
  ),
  review_before_broadcast: rule(
    'live_e_commerce_measures',
    null,
    ['room_operator'],
    '直播前进行合规审核，核验实际经营者和主播，公示信息，明码标价。',
    'Review compliance before the broadcast, verify the real operator and the streamer, show information, mark prices clearly.',
  ),
  platform_governs_rooms: rule(
    'live_e_commerce_measures',
    null,
    ['platform'],
    '核验登记身份、报送信息、开展培训、分级管理直播间、处置违法行为，记录保存不少于三年。',
    'Verify and register identities, report, train, grade rooms, handle violations, keep records for at least 3 years.',
  ),
  no_false_promotion: rule(
    'live_e_commerce_measures',
    null,
    ['room_operator', 'streamer'],
    '不得虚假宣传、商业诋毁，不得销售违法商品。',
    'No false promotion, no disparagement, no illegal goods.',
  ),
  agency_verifies: rule(
    'live_e_commerce_measures',
    null,
    ['service_agency'],
    '在招募主播和选品时进行核验。',
    'Verify when recruiting streamers and when selecting goods.',
  ),
  complaint_accepted: rule(
    'complaint_handling_measures',
    14,
    ['authority'],
    '自收到投诉之日起七个工作日内作出受理或者不予受理的决定并告知投诉人。',
    'Accepts or refuses a complaint, and says so, within 7 working days.',
  ),
  mediation_ends: rule(
    'complaint_handling_measures',
    21,
    ['authority'],
    '自受理之日起四十五个工作日内未达成协议的，终止调解。',
    'Ends mediation after 45 working days without agreement.',
  ),
  put_right: rule(
    'administrative_penalty_law',
    28,
    ['room_operator', 'streamer'],
    '行政机关实施行政处罚时，责令当事人改正或者限期改正违法行为。',
    'With a penalty the authority orders whoever broke the law to put it right, at once or by a day.',
  ),
} as const satisfies Record<string, LegalRule>;

export type LegalRuleId = keyof typeof LEGAL_RULES;
