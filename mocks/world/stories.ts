import type { ProductCategory } from '@/dataset/tables';
import { mondayOf } from '@/domain/calendar';
import { LAST_DAY } from './calendar';
import { shuffled, stream, type Random } from './random';

export const STORIES = [
  'honest',
  'quality_collapse',
  'faked_sales',
  'sold_before_report',
  'tiny_frightening',
  'complaint_bombed',
  'advertising_only',
  'homonym',
  'late_responder',
] as const;
export type StoryCode = (typeof STORIES)[number];
export type PlantedCode = Exclude<StoryCode, 'honest'>;
export const PLANTED = STORIES.filter((code) => code !== 'honest');

/** What was planted on one streamer. */
export interface StoryPlan {
  code: PlantedCode;
  /** The story a newcomer is led to. */
  lead: boolean;
  name: string | null;
  category: ProductCategory | null;
  /** Orders a year, whatever the streamer would have had. */
  orders: number;
  /** First day of the story; null when it was always so. */
  beganDay: number | null;
  /** How strong it is; its meaning depends on the code. */
  size: number | null;
  /** Streamers that share a name share a group. */
  group: string | null;
  role: 'good' | 'bad' | null;
  /** Place in the group; members are put on different platforms. */
  place: number;
  /** A second story on the same streamer. */
  also: StoryPlan | null;
}

/** How many carry a story, how strong it is, and how often with a second one. */
export interface StoryRecipe {
  shares: Record<PlantedCode, number>;
  strengths: Record<PlantedCode, number>;
  mixed: number;
}

/** Stories that can come on top of another, and those they can come on top of. */
const SECOND = ['quality_collapse', 'faked_sales', 'late_responder'] as const;
const FIRST: ReadonlySet<StoryCode> = new Set([
  ...SECOND,
  'sold_before_report',
  'complaint_bombed',
]);

type Planner = (random: Random, lead: boolean) => Partial<StoryPlan> & { orders: number };

const THIS_MONDAY = mondayOf(LAST_DAY);
const weeksAgo = (weeks: number) => THIS_MONDAY - 7 * weeks;

const LEADS: Record<PlantedCode, { name: string; category: ProductCategory } | null> = {
  quality_collapse: { name: '桃夭女装', category: 'apparel' },
  faked_sales: { name: '金满堂珠宝', category: 'jewellery' },
  sold_before_report: { name: '小鹿妈妈优选', category: 'maternal_infant' },
  tiny_frightening: { name: '山里阿婆的土蜂蜜', category: 'agricultural' },
  complaint_bombed: { name: '老周的厨房', category: 'food' },
  advertising_only: { name: '阿凯聊数码', category: 'electronics' },
  late_responder: { name: '大牛家电仓', category: 'electronics' },
  homonym: null,
};

const PLANNERS: Record<Exclude<PlantedCode, 'homonym'>, Planner> = {
  quality_collapse: (random, lead) => ({
    orders: random.between(15_000, 60_000),
    beganDay: weeksAgo(lead ? 8 : random.int(4, 20)),
    size: random.between(4, 6),
  }),
  faked_sales: (random, lead) => ({
    orders: random.between(6_000, 40_000),
    beganDay: weeksAgo(lead ? 11 : random.int(6, 30)),
    // Invented orders for each real one, in a faked broadcast.
    size: random.between(1, 3),
  }),
  sold_before_report: (random, lead) => ({
    // Goods for which a report is a matter of course.
    category: random.pick(['maternal_infant', 'jewellery', 'food', 'apparel'] as const),
    orders: random.between(6_000, 40_000),
    beganDay: weeksAgo(lead ? 10 : random.int(10, 18)),
    // Days from the first sale to the report's review.
    size: random.int(30, 52),
  }),
  // Two complaints among so few orders.
  tiny_frightening: (random) => ({ orders: random.int(40, 75), size: 2 }),
  complaint_bombed: (random, lead) => ({
    orders: random.between(8_000, 50_000),
    beganDay: weeksAgo(lead ? 6 : random.int(3, 11)),
    // Complaints in the burst.
    size: random.int(25, 80),
  }),
  advertising_only: (random) => ({ orders: random.between(4_000, 80_000) }),
  late_responder: (random) => ({
    orders: random.between(25_000, 120_000),
    // Share of complaints never answered.
    size: random.between(0.45, 0.65),
  }),
};

/** How many of each among 1,200 streamers; a smaller world has at least one of each while there is room. */
const PER_1200: [Exclude<PlantedCode, 'homonym'>, number][] = [
  ['quality_collapse', 8],
  ['faked_sales', 8],
  ['sold_before_report', 7],
  ['tiny_frightening', 12],
  ['complaint_bombed', 5],
  ['advertising_only', 12],
  ['late_responder', 8],
];

interface HomonymGroup {
  category: ProductCategory;
  /** The same name, or another that sounds the same. */
  members: { name: string; role: StoryPlan['role'] }[];
}

const HOMONYMS: HomonymGroup[] = [
  {
    category: 'cosmetics',
    members: [
      { name: '小雨严选', role: 'good' },
      { name: '小雨严选', role: 'bad' },
      { name: '小雨严选', role: null },
    ],
  },
  {
    category: 'apparel',
    members: [
      { name: '阿珍的衣橱', role: 'good' },
      { name: '阿真的衣橱', role: 'bad' },
    ],
  },
  {
    category: 'food',
    members: [
      { name: '李佳零食铺', role: 'bad' },
      { name: '李嘉零食铺', role: 'good' },
    ],
  },
  {
    category: 'apparel',
    members: [
      { name: 'Mia Closet', role: 'good' },
      { name: 'Mia Closet', role: 'bad' },
    ],
  },
];

/** A story's size at another strength: factors shrink towards 1, shares stay below all, counts and days keep being whole. */
function strengthened(code: PlantedCode, size: number | null, strength: number): number | null {
  if (size === null || strength === 1) return size;
  switch (code) {
    case 'quality_collapse':
      return 1 + (size - 1) * strength;
    case 'homonym':
      return size > 1 ? 1 + (size - 1) * strength : size;
    case 'late_responder':
      return Math.min(0.9, size * strength);
    case 'faked_sales':
      return size * strength;
    case 'sold_before_report':
    case 'complaint_bombed':
      return Math.round(size * strength);
    default:
      return size;
  }
}

function plan(code: PlantedCode, part: Partial<StoryPlan> & { orders: number }): StoryPlan {
  return {
    code,
    lead: false,
    name: null,
    category: null,
    beganDay: null,
    size: null,
    group: null,
    role: null,
    place: 0,
    also: null,
    ...part,
    orders: Math.round(part.orders),
  };
}

function homonymPlans(seed: number, groups: number, strength: number): StoryPlan[] {
  return HOMONYMS.slice(0, groups).flatMap((group, g) =>
    group.members.map((member, place) => {
      const random = stream(seed, 'story homonym', g * 10 + place);
      return plan('homonym', {
        lead: g === 0,
        name: member.name,
        category: group.category,
        orders: random.between(9_000, 45_000),
        // How many times its category's complaints and quality refunds.
        size: strengthened(
          'homonym',
          member.role === 'bad' ? random.between(3.5, 5) : member.role === 'good' ? 0.75 : 1,
          strength,
        ),
        group: `homonym-${g + 1}`,
        role: member.role,
        place,
      });
    }),
  );
}

/** The story of that code that a streamer carries, first or second. */
export const storyOf = (first: StoryPlan | null, code: PlantedCode): StoryPlan | null =>
  first?.code === code ? first : first?.also?.code === code ? first.also : null;

function secondStory(seed: number, place: number, first: StoryPlan, recipe: StoryRecipe) {
  const random = stream(seed, 'story second', place);
  if (!FIRST.has(first.code) || !random.chance(recipe.mixed)) return null;
  const code = random.pick(SECOND.filter((each) => each !== first.code));
  const part = PLANNERS[code](random, false);
  const size = strengthened(code, part.size ?? null, recipe.strengths[code]);
  return plan(code, { ...part, size });
}

/** Which streamers (by number, 0 … streamers − 1) carry which story. At most six in ten carry one. */
export function planStories(
  seed: number,
  streamers: number,
  recipe: StoryRecipe,
): Map<number, StoryPlan> {
  const share = streamers / 1200;
  const { shares, strengths, mixed } = recipe;
  const lists = PER_1200.map(([code, per1200]) =>
    Array.from({ length: Math.max(1, Math.round(per1200 * share * shares[code])) }, (_, i) => {
      const lead = i === 0;
      const random = stream(seed, `story ${code}`, i);
      const part = PLANNERS[code](random, lead);
      const size = strengthened(code, part.size ?? null, strengths[code]);
      return plan(code, { ...part, size, ...(lead ? LEADS[code] : null), lead });
    }),
  );
  const homonyms = homonymPlans(
    seed,
    Math.max(1, Math.min(HOMONYMS.length, Math.round(4 * share * shares.homonym))),
    strengths.homonym,
  );
  const plans = [...lists.flatMap((list) => list.slice(0, 1)), ...homonyms].concat(
    lists.flatMap((list) => list.slice(1)),
  );
  const order = shuffled(stream(seed, 'story places'), streamers);
  const planned = new Map<number, StoryPlan>();
  plans.slice(0, Math.floor(streamers * 0.6)).forEach((each, i) => {
    const also = mixed > 0 ? secondStory(seed, i, each, recipe) : null;
    planned.set(order[i] ?? 0, { ...each, also });
  });
  return planned;
}
