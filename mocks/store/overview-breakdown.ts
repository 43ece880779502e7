import type * as z from 'zod/mini';
import { BREAKDOWN_BY, type BreakdownBy } from '@/contract/choices';
import type { OverviewBreakdown, breakdownQuery } from '@/contract/overview';
import { SKILL_LEVELS } from '@/contract/choices';
import { OFFER_SELLER_ROLE, PRODUCT_CATEGORY, REGION } from '@/dataset/tables';
import { mainRole } from '@/domain/sales';
import type { Tally } from '@/domain/tally';
import type { StoreContext } from './context';
import { figurePairs } from './market-pairs';
import { oncePerMarket } from './once-per-market';
import { settledOf } from './overview';
import { twoWindows, windowRanges } from './two-windows';

type Row = OverviewBreakdown['rows'][number];

/** The market's figures by one dimension. */
export const overviewBreakdown = (
  context: StoreContext,
  { window, by }: z.output<typeof breakdownQuery>,
): OverviewBreakdown => breakdowns[by](context, window);

const breakdown = (by: BreakdownBy) =>
  oncePerMarket((context, window): OverviewBreakdown => ({
    ...windowRanges(context, window),
    by,
    rows: rowsBy(context, window, by),
  }));

const breakdowns = {
  category: breakdown('category'),
  platform: breakdown('platform'),
  level: breakdown('level'),
  role: breakdown('role'),
  region: breakdown('region'),
} satisfies Record<(typeof BREAKDOWN_BY)[number], unknown>;

/** The values in the order they are listed, the unknown last. */
function valuesOf(context: StoreContext, by: BreakdownBy): readonly string[] {
  if (by === 'category') return PRODUCT_CATEGORY;
  if (by === 'platform') return context.dataset.platforms.map(({ platformId }) => platformId);
  if (by === 'level') return SKILL_LEVELS;
  return by === 'role' ? OFFER_SELLER_ROLE : REGION;
}

/** A streamer is in one row for both windows, or a change would be one of membership: where it sold now, else before. */
function valueOf(
  context: StoreContext,
  by: BreakdownBy,
  place: number,
  now: Tally,
  before: Tally | undefined,
): string | null {
  const { platformId, skillLevel, region } = context.streamer(place);
  if (by === 'category') return now.mainCategory ?? before?.mainCategory ?? null;
  if (by === 'platform') return platformId;
  if (by === 'level') return skillLevel === null ? null : String(skillLevel);
  if (by === 'region') return region;
  return mainRole(now.sales) ?? (before ? mainRole(before.sales) : null);
}

function rowsBy(context: StoreContext, window: string, by: BreakdownBy): Row[] {
  const { now, before } = twoWindows(context, window);
  const members = new Map<string | null, number[]>();
  for (const [place, tally] of now.entries()) {
    const value = valueOf(context, by, place, tally, before?.tallies[place]);
    const same = members.get(value);
    if (same) same.push(place);
    else members.set(value, [place]);
  }
  const { streamers } = context.market(window);
  const seen = (tally: Tally) => tally.sales.orders > 0 || tally.complaints.counted > 0;
  return [...new Set([...valuesOf(context, by), ...members.keys()])]
    .toSorted((a, b) => Number(a === null) - Number(b === null))
    .flatMap((value): Row[] => {
      const places = members.get(value) ?? [];
      const of = <Item>(all: readonly Item[]) => places.flatMap((place) => all[place] ?? []);
      const own = of(now);
      const past = before && of(before.tallies);
      const mature = before?.mature ? of(before.mature.refunds) : null;
      if (!own.some(seen) && !past?.some(seen)) return [];
      return [
        {
          value,
          streamers: own.filter(({ sales }) => sales.orders > 0).length,
          orders: own.reduce((sum, { sales }) => sum + sales.orders, 0),
          settledGmvFen: settledOf(own),
          serious: of(streamers).filter(({ verdict }) => verdict.kind === 'serious_concerns')
            .length,
          ...figurePairs(own, past, mature),
        },
      ];
    });
}
