import type { ComplaintCategory, ComplaintOutcome } from '@/dataset/tables';
import { civil } from '@mocks/world/calendar';
import type { Kind } from '@mocks/world/goods/family';
import type { Random } from '@mocks/world/random';
import { EN } from './en';
import { capitalised, fill, say, type Slots } from './template';
import { TOPIC, type Remedy } from './wording';
import { ZH } from './zh';

export type Language = 'zh' | 'en';

/** What a complaint is about; everything its wording may mention. */
export interface Matter {
  language: Language;
  category: ComplaintCategory;
  kind: Kind;
  title: string;
  who: string;
  priceFen: number;
  units: number;
  boughtDay: number;
  receivedDay: number;
  remedy: Remedy;
  /** Claimed for costs, yuan, where the remedy is compensation. */
  costs: number;
}

const WORDING = { zh: ZH, en: EN };
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const yuan = (fen: number) =>
  fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(fen % 10 === 0 ? 1 : 2);

function dateText(language: Language, day: number): string {
  const { month, dayOfMonth } = civil(day);
  return language === 'zh' ? `${month}月${dayOfMonth}日` : `${dayOfMonth} ${MONTHS[month - 1]}`;
}

/** How an English speaker names what was bought: the thing, now and then with its Chinese title. */
function goodsText(random: Random, matter: Matter): string {
  if (matter.language === 'zh') return random.chance(0.75) ? matter.title : matter.kind.zh;
  const { en } = matter.kind;
  const plural = en.endsWith('s') && !en.endsWith('ss');
  const article = plural ? 'the' : random.chance(0.6) ? 'the' : 'their';
  return random.chance(0.3) ? `${article} ${en} (${matter.title})` : `${article} ${en}`;
}

/** The values of every slot of the matter, drawn once so that one complaint tells one story. */
export function slotsOf(random: Random, matter: Matter): Slots {
  const { language, kind } = matter;
  const wording = WORDING[language];
  const small = { n: String(random.int(2, 5)) };
  const firstFault = random.int(0, kind.faults.length - 1);
  const secondFault = (firstFault + random.int(1, kind.faults.length - 1)) % kind.faults.length;
  const claim = random.pick(kind.claims);
  const ago = Math.max(1, matter.receivedDay - matter.boughtDay);
  const amountFen = matter.priceFen * matter.units;
  const fee = String(random.int(3, Math.max(5, Math.min(80, Math.floor(amountFen / 500)))));
  return {
    goods: goodsText(random, matter),
    noun: kind[language],
    who: matter.who,
    date: dateText(language, matter.boughtDay),
    part: random.pick(wording.parts),
    ago: String(ago),
    wait: String(random.int(2, Math.max(3, Math.min(30, ago)))),
    count: String(random.int(2, 9)),
    units: String(matter.units),
    price: yuan(matter.priceFen),
    amount: yuan(amountFen),
    fee,
    costs: String(matter.costs),
    fault: fill(kind.faults[firstFault]?.[language] ?? '', small),
    fault2: fill(kind.faults[secondFault]?.[language] ?? '', small),
    said: fill(claim.said[language], small),
    found: fill(claim.found[language], small),
    harm: fill(random.pick(kind.harms)[language], small),
    checker: random.pick(wording.checkers),
    excuse: random.pick(wording.excuses),
    reply: say(random, wording.replies[TOPIC[matter.category]], { fee }),
  };
}

/** What the complainant wrote. */
export function narrative(random: Random, matter: Matter, slots: Slots): string {
  const wording = WORDING[matter.language];
  if (random.chance(0.06) && matter.category === 'quality') {
    return finished(matter.language, say(random, wording.terse, slots));
  }
  const sentences = [
    say(random, wording.openings, slots),
    say(random, wording.bodies[matter.category], slots),
  ];
  const silent =
    matter.category === 'after_sales_unresponsive' || matter.category === 'refund_refused';
  if (!silent && random.chance(0.5)) sentences.push(say(random, wording.contacts, slots));
  if (random.chance(0.75)) sentences.push(say(random, wording.asks[matter.remedy], slots));
  if (random.chance(0.45)) sentences.push(say(random, wording.closings, slots));
  return finished(matter.language, sentences.join(wording.join));
}

/** What the complainant asks for, in a few words. */
export function remedyText(random: Random, matter: Matter, slots: Slots): string {
  return say(random, WORDING[matter.language].remedies[matter.remedy], slots);
}

/** What the seller answered; before an outcome is known, a holding reply. */
export function sellerResponse(
  random: Random,
  matter: Matter,
  slots: Slots,
  outcome: ComplaintOutcome | null,
): string {
  const wording = WORDING[matter.language];
  if (outcome === null) return say(random, wording.holding, slots);
  if (outcome === 'explained')
    return say(random, wording.explanations[TOPIC[matter.category]], slots);
  return say(random, wording.responses[outcome], slots);
}

const finished = (language: Language, text: string) =>
  language === 'en' ? capitalised(text) : text;
