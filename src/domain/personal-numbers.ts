import {
  isCardNumber,
  isIdentityNumber,
  isLandlineNumber,
  isMobileNumber,
  isOldIdentityNumber,
} from './personal-number-checks';

export type PersonalNumberKind = 'identity' | 'bank_card' | 'phone';

export interface PersonalNumber {
  kind: PersonalNumberKind;
  /** As it was written. */
  text: string;
  /** Where it stands, in UTF-16 units. */
  start: number;
  end: number;
}

/** Digits without a gap. */
interface Group {
  digits: string;
  start: number;
  end: number;
}

/**
 * Numbers in a text that are nobody else's business: identity numbers, bank cards, telephones. In order of appearance. Written in
 * any width, with spaces, hyphens or brackets between groups, with the country code, or in Chinese numerals; not those that are part
 * of a longer number, have a letter before them, are called an order or tracking number, are an amount, or stand in a link.
 */
export function personalNumbers(text: string): PersonalNumber[] {
  const found = [...numbersIn(text, withoutLinks(folded(text))), ...inNumerals(text)];
  return found.toSorted((a, b) => a.start - b.start);
}

/** The text with each of those numbers starred out; nothing else of it changes. */
export function blanked(text: string, numbers: readonly PersonalNumber[]): string {
  let rest = text;
  for (const { start, end } of numbers.toSorted((a, b) => b.start - a.start)) {
    rest = `${rest.slice(0, start)}***${rest.slice(end)}`;
  }
  return rest;
}

/** Full width to half width, every kind of dash and space to one; unit for unit, so that places stay. */
function folded(text: string): string {
  return text
    .replace(/[０-９Ａ-Ｚａ-ｚ＋－（）：＃￥]/g, (wide) =>
      wide === '￥' ? '¥' : String.fromCodePoint((wide.codePointAt(0) ?? 0) - 0xfee0),
    )
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u3000\u00a0\u2000-\u200a\t]/g, ' ');
}

/** The number of goods in a link is no telephone. */
const withoutLinks = (text: string): string =>
  text.replace(/https?:\/\/[\w.~:/?#@!$&'()*+,;=%-]+/gi, (link) => 'u'.repeat(link.length));

const NUMERALS = '零一二三四五六七八九';

/** Numbers spelled in Chinese numerals alone; no other text has eleven of them in a row. */
function inNumerals(text: string): PersonalNumber[] {
  return [...text.matchAll(/[〇幺零一二三四五六七八九]{11,19}[Xx]?/g)].flatMap(
    ({ 0: run, index }) => {
      const digits = run
        .replaceAll('〇', '零')
        .replaceAll('幺', '一')
        .replace(/[零一二三四五六七八九]/g, (numeral) => String(NUMERALS.indexOf(numeral)));
      return numbersIn(digits, digits).map(({ kind, start, end }) => ({
        kind,
        text: run.slice(start, end),
        start: index + start,
        end: index + end,
      }));
    },
  );
}

function numbersIn(text: string, plain: string): PersonalNumber[] {
  const found: PersonalNumber[] = [];
  for (const run of runsOf(plain)) {
    for (let first = 0; first < run.length; first++) {
      const number = longestFrom(run, first, plain);
      if (!number) continue;
      const { kind, start, end, groups } = number;
      found.push({ kind, text: text.slice(start, end), start, end });
      first += groups - 1;
    }
  }
  return found;
}

const sizeOf = (groups: readonly Group[]) =>
  groups.reduce((sum, { digits }) => sum + digits.length, 0);

/** Groups that stand together with at most a space, a hyphen or brackets between. */
function runsOf(plain: string): Group[][] {
  const runs: Group[][] = [];
  let last = -1;
  for (const { 0: written, index } of plain.matchAll(/\d+(?:[Xx](?![A-Za-z]))?/g)) {
    const group = { digits: written.toUpperCase(), start: index, end: index + written.length };
    const run = runs.at(-1);
    if (run && /^[ ()-]{1,3}$/.test(plain.slice(last, index))) run.push(group);
    else runs.push([group]);
    last = group.end;
  }
  return runs;
}

/** The most groups of a number: each digit apart. */
const MOST_GROUPS = 19;
/** Enough to read the words before a number and the unit after it. */
const AROUND = 40;

function longestFrom(run: Group[], first: number, plain: string) {
  for (let count = Math.min(MOST_GROUPS, run.length - first); count > 0; count--) {
    const groups = run.slice(first, first + count);
    const from = groups[0]?.start ?? 0;
    const end = groups.at(-1)?.end ?? 0;
    const ahead = plain.slice(Math.max(0, from - AROUND), from);
    const before = ahead.replace(/[+(]+$/, '');
    const after = plain.slice(end, end + AROUND);
    const whole = !/\d[ -]$/.test(before) && !/^[ -]\d/.test(after);
    const kind = kindOf(groups, { whole, abroad: ahead.endsWith('+') });
    const checked = sizeOf(groups) === 18;
    if (kind && standsAlone(before, after, kind === 'identity' && checked)) {
      // a plus belongs to a telephone number, and so does a bracket that closes within it
      const bracketed = plain.slice(from, end).includes(')');
      const lead = bracketed ? /[+(]+$/ : /\+$/;
      const start = kind === 'phone' ? from - (lead.exec(ahead)?.[0].length ?? 0) : from;
      return { kind, start, end, groups: count };
    }
  }
  return null;
}

const ORDER_WORD =
  /(?:单号|编号|订单|房间号|直播间号|(?:order|tracking|waybill|parcel|room)\s*(?:no\.?|number|id|#)?)\s*(?:is|是|为|[:#\s])*$/i;

/** Whether the text around doesn't make something else of it. `certain`: whatever it is called, its check digits tell what it is. */
function standsAlone(before: string, after: string, certain: boolean): boolean {
  // a letter, a decimal point or the hyphen of a longer number
  if (/[A-Za-z_]$|\d\.$|[A-Z\d]-$/.test(before)) return false;
  if (/^(?:[A-Za-z_]|\.\d|-[A-Z]|-\d{5})/.test(after)) return false;
  if (certain) return true;
  if (/[¥$]\s*$/.test(before) || /^\s?(?:元|块|万|yuan|rmb)/i.test(after)) return false;
  return !ORDER_WORD.test(before);
}

interface Place {
  /** Nothing else of the run stands beside these groups. */
  whole: boolean;
  /** Written with a plus. */
  abroad: boolean;
}

function kindOf(groups: readonly Group[], place: Place): PersonalNumberKind | null {
  const parts = groups.map(({ digits }) => digits);
  const number = parts.join('');
  const sizes = parts.map((part) => part.length).join('-');
  if (isIdentityNumber(number)) return 'identity';
  const written = (usual: RegExp) => place.whole || usual.test(sizes);
  if (isOldIdentityNumber(number) && written(/^(?:15|6-6-3)$/)) return 'identity';
  if (isCardNumber(number) && written(/^(?:\d\d|4-4-4-4(?:-[1-3])?|6-1[0-3])$/)) return 'bank_card';
  return isPhone(parts, place) ? 'phone' : null;
}

function isPhone(parts: readonly string[], { whole, abroad }: Place): boolean {
  const number = parts.join('');
  const own = number.replace(/^(?:00)?86(?=[1-9])/, '');
  const called = own !== number;
  const [first = ''] = parts;
  // the country code may be a group of its own or stand before the first digit
  const sizes = parts.map((part) => part.length);
  const rest = called ? (first.length <= 4 ? sizes.slice(1) : [own.length]) : sizes;
  if (isMobileNumber(own)) return whole || /^(?:11|3-4-4|3-8)$/.test(rest.join('-'));
  if (!isLandlineNumber(called ? `0${own}` : number)) return false;
  return whole && (!called || abroad || number.startsWith('00'));
}
