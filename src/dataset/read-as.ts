import { formatInstant } from './format-instant';
import { parseInstant } from './parse-cells';
import type { ProblemRule } from './problems';
import type { Column } from './schema';
import type { CalendarDate } from './tables';

/** How the cells of somebody's column are to be taken. */
export const READ_AS = ['as_is', 'written', 'yuan', 'wan_yuan', 'local', 'serial'] as const;
export type ReadAs = (typeof READ_AS)[number];

/** The ways a column can be taken, the plain one first. */
export function waysToRead({ name, type, allowed }: Column): readonly ReadAs[] {
  if (allowed) return ['as_is'];
  if (type === 'integer')
    return name.endsWith('_fen') ? ['as_is', 'yuan', 'wan_yuan'] : ['as_is', 'written'];
  return type === 'date' || type === 'datetime' ? ['as_is', 'local', 'serial'] : ['as_is'];
}

const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(万|亿)?$/;
const LARGE = new Map([
  ['万', 4],
  ['亿', 8],
]);

/** A decimal number with its point moved to the right, by its digits; null where that leaves a fraction. */
function shifted(text: string, places: number): string | null {
  const [, sign, whole, fraction = '', unit = ''] = NUMBER.exec(text) ?? [];
  if (whole === undefined) return null;
  const moved = places + (LARGE.get(unit) ?? 0);
  if (/[1-9]/.test(fraction.slice(moved))) return null;
  const digits = whole.replaceAll(',', '') + fraction.slice(0, moved).padEnd(moved, '0');
  return (sign === '-' ? '-' : '') + digits.replace(/^0+(?=\d)/, '');
}

/** Full-width digits and signs as plain ones, without what says the currency. */
const plainAmount = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/^(?:¥|RMB|CNY)\s*/i, '')
    .replace(/\s*元$/, '');

// year first, as no other order can be told from its numbers
const LOCAL =
  /^([1-9]\d{3})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日|(\d{2})(\d{2}))(?:[T\s]*(\d{1,2})(?:[:时](\d{1,2}))(?:[:分](\d{1,2}))?(?:\.\d+)?[分秒]?)?$/;

const two = (part: string) => part.padStart(2, '0');

/** A date, and the time if there is one, as spreadsheets write them; null where it is none. */
function localParts(text: string): { date: string; time: string } | null {
  const match = LOCAL.exec(text);
  if (!match) return null;
  const [, year = '', , m1, d1, m2, d2, m3, d3, hour, minute = '0', second = '0'] = match;
  const [month, day] = [m1 ?? m2 ?? m3 ?? '', d1 ?? d2 ?? d3 ?? ''];
  return {
    date: `${year}-${two(month)}-${two(day)}`,
    time: [hour ?? '0', minute, second].map(two).join(':'),
  };
}

const DAY = 86_400_000;
/** Day 0 of spreadsheets, which take 1900 for a leap year: their days are right from 1 March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_RIGHT_DAY = 61;
const LAST_DAY = 2_958_465;

/** The date and time of a spreadsheet's day number, to the second. */
function serialText(text: string): string | null {
  const days = /^\d{1,7}(?:\.\d+)?$/.test(text) ? Number(text) : 0;
  if (days < FIRST_RIGHT_DAY || days > LAST_DAY + 1) return null;
  const seconds = Math.round((days * DAY) / 1000);
  return new Date(DAY_ZERO + seconds * 1000).toISOString().slice(0, 19);
}

function localText(text: string, type: Column['type']): string {
  const parts = localParts(text);
  // what already says its offset, or is nothing of the kind, is judged as it stands
  if (!parts) return text;
  return type === 'date' ? parts.date : `${parts.date}T${parts.time}+08:00`;
}

type Taken = { text: string } | { rule: ProblemRule };

/**
 * The text that a cell would have as the tables write it: amounts in yuan exactly as fen, local dates and times as
 * Beijing's, a day without a time as its first moment. What is not of the kind comes back as it is, for the column's own
 * rules to judge.
 */
export function takeCell(text: string, column: Pick<Column, 'type'>, readAs: ReadAs): Taken {
  if (text === '') return { text };
  switch (readAs) {
    case 'as_is':
      return { text };
    case 'written':
      return { text: shifted(text.normalize('NFKC'), 0) ?? text };
    case 'yuan':
    case 'wan_yuan': {
      const fen = shifted(plainAmount(text), readAs === 'yuan' ? 2 : 6);
      return fen === null ? { rule: 'not_an_amount' } : { text: fen };
    }
    case 'local':
      return { text: localText(text, column.type) };
    case 'serial':
      return { text: localText(serialText(text) ?? text, column.type) };
  }
}

/** The day in Asia/Shanghai that a cell names, with or without a time; null where it names none. */
export function dayOf(text: string): CalendarDate | null {
  const parts = localParts(text);
  if (parts) return parts.date;
  const instant = parseInstant(text);
  return 'value' in instant ? formatInstant(instant.value).slice(0, 10) : null;
}
