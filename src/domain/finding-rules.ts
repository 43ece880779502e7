import { dayOfDate } from './calendar';
import type { DutyHolder } from './duty-holders';
import type { FindingRule } from './finding-names';
import { LEGAL_RULES, type LegalRule, type LegalRuleId } from './legal-rules';
import { INSTRUMENTS, type InstrumentId, type Wording } from './legal-table';

/** One row of what is looked at under a rule. */
export type FindingSubject =
  | 'broadcast'
  | 'offer'
  | 'enterprise'
  | 'merchant'
  | 'complaint'
  | 'enforcement'
  | 'streamer';

/** What of a rule the records can decide, and by what. */
export interface FindingSpec {
  instrument: InstrumentId;
  /** The rules of the legal table it is part of, the first of which it is judged by; none where only a standard is held against. */
  rules: readonly LegalRuleId[];
  dutyHolders: readonly DutyHolder[];
  subject: FindingSubject;
  /** The columns that decide, `table.column`. */
  columns: readonly string[];
  /** `window`: what happened in it; `standing`: everything since the rule came into force, as it stood at the window's end. */
  over: 'window' | 'standing';
  /** What it doesn't see of the rule. */
  limits: Wording;
}

/** A finding under a rule of the legal table: its instrument and duty holders are the rule's. */
const under = (
  rules: readonly [LegalRuleId, ...LegalRuleId[]],
  subject: FindingSubject,
  columns: readonly string[],
  limits: Wording,
  over: FindingSpec['over'] = 'window',
): FindingSpec => {
  const { instrument, dutyHolders } = LEGAL_RULES[rules[0]];
  return { instrument, rules, dutyHolders, subject, columns, over, limits };
};

const DOCUMENT_COLUMNS = [
  'reviews.outcome',
  'reviews.reviewed_at',
  'reviews.valid_until',
  'broadcasts.started_at',
] as const;
const COMPLAINT_COLUMNS = [
  'complaints.channel',
  'complaints.received_at',
  'complaints.status',
  'complaints.first_response_at',
  'complaints.closed_at',
] as const;

const MEDIATION_LIMITS: Wording = {
  zh: '只看 12315 渠道的投诉。记录中没有受理日期，按最早和最迟可能的受理日推算；检测、鉴定所需时间依法不计入，但记录中没有。',
  en: 'Only complaints that came through 12315. The day of acceptance is not on record, so the end lies between the earliest and the latest it can be; time for tests and appraisals does not count by law, and is not on record.',
};

/** What is decided of each rule. Titles are the interface's. */
export const FINDING_SPECS: Readonly<Record<FindingRule, FindingSpec>> = {
  reviewed_before_sale: under(['review_before_broadcast'], 'offer', DOCUMENT_COLUMNS, {
    zh: '只看所需文件在开播前是否已审核通过且在有效期内。哪些品类需要哪些文件，见“法规”页的文件表；公示信息、明码标价不在记录中。',
    en: 'Only whether each required document had passed its review, and was valid, before the broadcast began. Which goods need which is the table on the law page; what was shown, and prices marked, are not on record.',
  }),
  suppliers_licensed: under(['verify_suppliers'], 'merchant', DOCUMENT_COLUMNS, {
    zh: '只看商家的营业执照和食品经营许可在开播前是否已审核通过且在有效期内；信用情况不在记录中。',
    en: 'Only whether the merchant’s business licence and food licence had passed their review, and were valid, before the broadcast; its credit is not on record.',
  }),
  merchant_codes_valid: under(
    ['verify_suppliers'],
    'enterprise',
    ['enterprises.unified_social_credit_code'],
    {
      zh: '只看统一社会信用代码的校验码。校验码正确不等于企业存在或已核验；校验码错误，则登记的代码一定不对。',
      en: 'Only the code’s check digit. A right one does not prove that the firm exists or was verified; a wrong one means that the code on record cannot be right.',
    },
  ),
  quality_remedied: under(
    ['quality_remedies'],
    'complaint',
    ['complaints.category', 'complaints.confirmed', 'complaints.status', 'complaints.outcome'],
    {
      zh: '只看已办结且经核实的质量类投诉。退款、换货、赔偿算已补救，“未获解决”算未补救；仅作解释的看不出消费者是否接受，消费者撤回的不作判断。',
      en: 'Only closed complaints about quality whose ground was confirmed. Refunded, replaced or compensated is a remedy, “no remedy” is none; whether an explanation satisfied the consumer is not on record, and a withdrawn one is not judged.',
    },
  ),
  orders_rectified: under(
    ['put_right'],
    'enforcement',
    ['enforcements.kind', 'enforcements.decided_on', 'enforcements.rectified_on'],
    {
      zh: '改正期限不在记录中，刚下达的责令改正也可能尚未到期。没有记录改正日期的，视为尚未改正。',
      en: 'The time allowed is not on record: an order of late may not be due yet. One without a day of rectification is read as not put right.',
    },
    'standing',
  ),
  identity_verified: under(
    ['verify_real_names'],
    'broadcast',
    ['streamers.identity_verified_on', 'broadcasts.started_at'],
    {
      zh: '只看主播的核验日期是否不晚于开播日；直播间运营者的真实身份核验不在记录中。',
      en: 'Only whether the streamer was verified by the day of the broadcast; the room operator’s own verification is not on record.',
    },
  ),
  operator_code_valid: under(
    ['verify_sellers'],
    'enterprise',
    ['streamers.operator_id', 'enterprises.unified_social_credit_code'],
    {
      zh: '只看直播间运营者统一社会信用代码的校验码；地址、联系方式不在记录中。',
      en: 'Only the check digit of the room operator’s code; address and contact are not on record.',
    },
  ),
  replay_kept_3_years: under(
    ['keep_replays'],
    'broadcast',
    ['broadcasts.ended_at', 'broadcasts.replay_kept_until'],
    {
      zh: '只看记录的保存期限是否满三年；视频是否仍能调取不在记录中。',
      en: 'Only whether it is to be kept for three years as recorded; whether the video can still be had is not on record.',
    },
  ),
  certificate_valid: {
    instrument: 'internet_marketer_standard',
    rules: [],
    dutyHolders: ['streamer'],
    subject: 'broadcast',
    columns: [
      'streamers.certificate_no',
      'streamers.certificate_valid_until',
      'broadcasts.started_at',
    ],
    over: 'window',
    limits: {
      zh: '持证并非从业的法定条件：没有证书不算不符合，只看记录中的证书在开播日是否已过期。',
      en: 'No law requires a certificate: having none breaks nothing. Only whether one on record had expired on the day of the broadcast.',
    },
  },
  level_exists: {
    instrument: 'internet_marketer_standard',
    rules: [],
    dutyHolders: ['streamer'],
    subject: 'streamer',
    columns: ['streamers.work_type', 'streamers.skill_level'],
    over: 'window',
    limits: {
      zh: '只看登记的等级在该工种中是否存在：平台管理员只设五级至三级。登记有误也会如此。',
      en: 'Only whether the level on record exists for the work type: a platform manager has only levels 5 to 3. A slip in the record looks the same.',
    },
  },
  complaints_accepted: under(
    ['complaint_accepted', 'authority_answers'],
    'complaint',
    COMPLAINT_COLUMNS,
    {
      zh: '只看 12315 渠道的投诉。记录中没有受理日期：期限内已有处理的算按时，期限后才见处理的看不出是否按时。这是监管部门的职责，不是主播的。',
      en: 'Only complaints that came through 12315. The day of acceptance is not on record: dealt with in time counts as accepted in time; where the first sign is later, it can’t be told. This is the authority’s duty, not the streamer’s.',
    },
  ),
  mediation_45_workdays: under(
    ['mediation_ends'],
    'complaint',
    COMPLAINT_COLUMNS,
    MEDIATION_LIMITS,
  ),
  mediation_60_days: under(['authority_answers'], 'complaint', COMPLAINT_COLUMNS, MEDIATION_LIMITS),
};

/**
 * The first day on which an instrument is surely in force, as a day number: where the table gives only a month, that month's last day.
 */
export function inForceFrom(id: InstrumentId): number {
  const { inForceFrom: from } = INSTRUMENTS[id];
  if (from.length === 10) return dayOfDate(from);
  const [year = NaN, month = NaN] = from.split('-').map(Number);
  const next =
    month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  return dayOfDate(next) - 1;
}

/** The article of the rule a finding is judged by; null where only the instrument is cited. */
export function articleOf({ rules }: FindingSpec): number | null {
  const [id] = rules;
  if (!id) return null;
  const { article }: LegalRule = LEGAL_RULES[id];
  return article;
}

/** Where a reader can look instead. */
export type LookInstead = 'authenticity' | 'complaints';

/** Why the records can't decide a rule. */
export interface Undecided {
  why: Wording;
  instead: LookInstead | null;
}

const because = (zh: string, en: string, instead: LookInstead | null = null): Undecided => ({
  why: { zh, en },
  instead,
});

const LIABILITY = because(
  '这是发生后果时如何担责的规则，由当事人协商或者由监管部门、法院认定，不是可以逐日核对的义务。',
  'It says who answers when something has happened: for the parties, an authority or a court to settle, not a duty that records can be held against.',
);
const RETURNS = because(
  '记录中没有签收日期、退货通知，也没有购买时的确认和退回商品的状况。',
  'The records hold no day of receipt, no notice of return, no confirmation at purchase, and nothing on the state of what came back.',
  'complaints',
);
const FIGURES = because(
  '数据异常不等于造假：只能看出与同类相比少见的数字，看不出原因。',
  'Unusual figures are no proof of invented ones: the records show what is rare among peers, not why.',
  'authenticity',
);
const WORDS = because(
  '记录中没有直播里说了什么；投诉只是消费者的陈述。',
  'What was said on air is not on record; complaints about it are what people said, not findings.',
  'complaints',
);

/** Every rule of the legal table that the records can't decide, and why. Those left out are decided by a finding. */
export const UNDECIDED_RULES = {
  show_licence: because(
    '记录中没有店铺首页或者直播间展示了什么。',
    'What the shop’s front page or the room shows is not on record.',
  ),
  deliver_as_promised: because(
    '记录中没有约定的和实际的交付日期。',
    'Neither the promised nor the actual day of delivery is on record.',
    'complaints',
  ),
  keep_transactions: because(
    '记录中只有回放的保存期限，没有交易信息的保存期限。',
    'The records hold how long replays are kept, not how long transactions are.',
  ),
  platform_knew: LIABILITY,
  seven_day_return: RETURNS,
  return_counted: RETURNS,
  return_confirmed_exceptions: RETURNS,
  return_good_condition: RETURNS,
  protect_personal_data: because(
    '记录中没有个人信息如何保管、是否外泄；有关投诉只是消费者的陈述。',
    'How personal data are kept, or whether they leaked, is not on record; complaints about it are what people said, not findings.',
    'complaints',
  ),
  platform_cannot_name_seller: LIABILITY,
  fraud_triple: LIABILITY,
  say_who_sells: WORDS,
  platform_hands_over_details: because(
    '记录中没有消费者是否索要、平台是否提供。',
    'Whether a consumer asked for the details, and whether the platform gave them, is not on record.',
  ),
  unsafe_food: LIABILITY,
  endorser_used_goods: because(
    '记录中没有主播是否用过商品。',
    'Whether the streamer had used the goods is not on record.',
  ),
  false_advertising: LIABILITY,
  broadcast_as_advertising: LIABILITY,
  no_false_claims: FIGURES,
  streamer_of_age: because('记录中没有年龄。', 'The records hold nothing on age.'),
  no_false_data: FIGURES,
  platform_governs_rooms: because(
    '身份核验、回放保存另有判断；报送、培训、分级管理和处置违法行为不在记录中。',
    'Verified identities and kept replays are judged on their own; reporting, training, grading of rooms and handling of violations are not on record.',
  ),
  no_false_promotion: WORDS,
  agency_verifies: because(
    '记录中没有服务机构招募主播、选品时核验了什么。',
    'What an agency verified in recruiting or in selecting goods is not on record.',
  ),
} as const satisfies Partial<Record<LegalRuleId, Undecided>>;
