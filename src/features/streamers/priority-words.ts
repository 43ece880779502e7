import type { TFunction } from 'i18next';
import type { Priority } from '@/contract/streamers';
import { DIMENSIONS, type Dimension } from '@/domain/dimensions';
import { roundedToAddUp } from '@/domain/priority';
import type { Format } from '@/i18n/format';

const DECIMALS = 1;

export interface PriorityWords {
  /** Null where there is none. */
  index: string | null;
  /** Each part's points; they add up to the index as it is written. Null where not known. */
  points: Record<Dimension, string | null>;
  /** Null where it is not ranked. */
  rank: string | null;
  /** Places won or lost against equal weights; null where the weights are equal. */
  change: string | null;
  /** All of it, for a screen reader. */
  sentence: string;
  /** How the points add up. */
  sum: string;
}

/** A priority as it is written and read out; `t` of the namespaces `streamers` and `domain`. */
export function priorityWords(
  { parts, index, rank, rankLow, rankHigh, rankByDefault }: Priority,
  t: TFunction<['streamers', 'domain']>,
  format: Pick<Format, 'decimal' | 'integer'>,
): PriorityWords {
  const rounded = roundedToAddUp(
    {
      complaints: parts.complaints.points,
      quality_refunds: parts.quality_refunds.points,
      handling: parts.handling.points,
      verification: parts.verification.points,
      authenticity: parts.authenticity.points,
    },
    DECIMALS,
  );
  const word = (value: number | null) => (value === null ? null : format.decimal(value, DECIMALS));
  const points = {
    complaints: word(rounded.complaints),
    quality_refunds: word(rounded.quality_refunds),
    handling: word(rounded.handling),
    verification: word(rounded.verification),
    authenticity: word(rounded.authenticity),
  };
  const sum = DIMENSIONS.map(
    (dimension) =>
      `${t(`domain:dimension.${dimension}`)} ${points[dimension] ?? t('priority.unknown')}`,
  ).join(' + ');
  if (index === null || rank === null) {
    const nothingWeighs = DIMENSIONS.every((dimension) => parts[dimension].weight === 0);
    const sentence = t(nothingWeighs ? 'priority.nothingWeighs' : 'priority.noneSentence');
    return { index: null, points, rank: null, change: null, sentence, sum };
  }
  const total = format.decimal(
    DIMENSIONS.reduce((all, dimension) => all + (rounded[dimension] ?? 0), 0),
    DECIMALS,
  );
  const weighted = DIMENSIONS.some(
    (dimension) => parts[dimension].weight !== parts.complaints.weight,
  );
  const places = weighted && rankByDefault !== null ? rankByDefault - rank : null;
  const ranks = {
    rank: format.integer(rank),
    low: format.integer(rankLow ?? rank),
    high: format.integer(rankHigh ?? rank),
  };
  const solid = ranks.low === ranks.high;
  return {
    index: total,
    points,
    rank: t(solid ? 'priority.rank' : 'priority.rankBetween', ranks),
    change: places === null ? null : arrow(places, format),
    sentence: t(solid ? 'priority.sentence' : 'priority.sentenceBetween', {
      index: total,
      ...ranks,
      change: places === null ? '' : changeWords(places, t),
    }),
    sum: `${sum} = ${total}`,
  };
}

function arrow(places: number, format: Pick<Format, 'integer'>): string {
  if (places === 0) return '=';
  return `${places > 0 ? '▲' : '▼'}${format.integer(Math.abs(places))}`;
}

function changeWords(places: number, t: TFunction<['streamers', 'domain']>): string {
  if (places === 0) return t('priority.same');
  return t(places > 0 ? 'priority.higher' : 'priority.lower', { count: Math.abs(places) });
}
