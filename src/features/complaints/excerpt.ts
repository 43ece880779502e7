import { narrativeLanguage } from '@/i18n/narrative-language';
import type { Hit } from '@/ui/highlighted';

// about two lines on a desk: a Chinese character is as wide as two letters
const LETTERS = { 'zh-CN': 90, en: 180 };
/** What stands before the first hit. */
const BEFORE = 1 / 4;

export interface Excerpt {
  text: string;
  hits: Hit[];
  /** Whether something of the text comes before, and after. */
  before: boolean;
  after: boolean;
}

/** The part of a text around its first hit, or its beginning, never cutting a word, a character or a hit in two. */
export function excerpt(text: string, hits: readonly Hit[]): Excerpt {
  const room = LETTERS[narrativeLanguage(text) ?? 'en'];
  if (text.length <= room) return { text, hits: [...hits], before: false, after: false };
  const first = hits[0]?.[0] ?? 0;
  const wanted = Math.min(Math.max(0, first - Math.round(room * BEFORE)), text.length - room);
  const from = wordStart(text, wanted, first);
  const last = hits.findLast(([start, end]) => start < from + room && end > from);
  const to = Math.max(wordEnd(text, from, from + room), last?.[1] ?? 0);
  return {
    text: text.slice(from, to),
    hits: hits
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]) => [start - from, end - from] as const),
    before: from > 0,
    after: to < text.length,
  };
}

/** Inside a word of letters and digits, or inside one character of two units. */
const SPLITS_WORD = /[\p{Script=Latin}\p{Nd}]$/u;
const BEGINS_IN_WORD = /^[\p{Script=Latin}\p{Nd}]/u;
const splits = (text: string, at: number) =>
  (SPLITS_WORD.test(text.slice(Math.max(0, at - 2), at)) &&
    BEGINS_IN_WORD.test(text.slice(at, at + 2))) ||
  isLowSurrogate(text, at);

const isLowSurrogate = (text: string, at: number) => {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
};

/** The first place from `at` on that cuts nothing in two, at most `limit`. */
function wordStart(text: string, at: number, limit: number): number {
  let start = at;
  while (start > 0 && start < limit && splits(text, start)) start++;
  return start;
}

/** The last place up to `at` that cuts nothing in two; `at` itself where one word fills it all. */
function wordEnd(text: string, from: number, at: number): number {
  let end = Math.min(at, text.length);
  while (end > from && end < text.length && splits(text, end)) end--;
  if (end > from) return end;
  return isLowSurrogate(text, at) ? at + 1 : at;
}
