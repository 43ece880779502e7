import * as z from 'zod/mini';

/** How many streamers the demo world can be made with; the first unless told. 3,000 have over 50,000 complaints. */
export const WORLD_SIZES = [1200, 3000, 10_000] as const;
export type WorldSize = (typeof WORLD_SIZES)[number];

/** Holds from the next load of the page on. */
export const worldChange = z.object({ streamers: z.literal(WORLD_SIZES) });
