import * as z from 'zod/mini';
import { MOST_COMPARED, COMPARED_FIGURES } from './choices';
import { change } from './overview';
import { DEFAULT_WINDOW, count, fen, region, windowRange, windowSpec } from './primitives';
import { weekPoint } from './streamer';
import { streamerRef } from './streamer-ref';
import { complaintCount, productCategory, verdictKind } from './summary';

export const comparisonQuery = z.object({
  ids: z.array(z.string().check(z.minLength(1))).check(z.minLength(1), z.maxLength(MOST_COMPARED)),
  window: z._default(windowSpec, DEFAULT_WINDOW),
});

export const comparedFigure = z
  .object({
    numerator: z.nullable(count),
    denominator: count,
    estimate: z.number().check(z.nonnegative()),
    low: z.number().check(z.nonnegative()),
    high: z.nullable(z.number().check(z.nonnegative())).register(z.globalRegistry, {
      description: 'Null where nothing bounds it: a median wait that half have not reached',
    }),
    benchmark: z.nullable(z.number().check(z.nonnegative())),
  })
  .register(z.globalRegistry, {
    id: 'ComparedFigure',
    description:
      'Per 10,000 orders (complaintRate), hours (medianFirstResponse), a share in [0, 1] (the others)',
  });
export type ComparedFigure = z.infer<typeof comparedFigure>;

const figureName = z.enum(COMPARED_FIGURES);

export const comparedStreamer = z
  .extend(streamerRef, {
    region: z.nullable(region),
    skillLevel: z.nullable(z.int()),
    mainCategory: z.nullable(productCategory),
    peers: z.object({ category: z.nullable(productCategory), count }),
    verdict: verdictKind,
    broadcasts: count,
    orders: count,
    settledGmvFen: z.nullable(fen),
    complaints: complaintCount,
    figures: z.record(figureName, z.nullable(comparedFigure)),
    weeks: z.array(weekPoint),
  })
  .register(z.globalRegistry, { id: 'ComparedStreamer' });
export type ComparedStreamer = z.infer<typeof comparedStreamer>;

export const comparison = z
  .object({
    window: windowRange,
    streamers: z.array(comparedStreamer).check(z.meta({ description: 'In the order asked for' })),
    missing: z.array(z.string()).check(z.meta({ description: 'Ids that are nobody’s' })),
    differences: z.array(
      z
        .extend(change, { figure: figureName, a: z.string(), b: z.string() })
        .register(z.globalRegistry, {
          id: 'FigureDifference',
          description: 'a minus b, in the figure’s unit; every pair once where both are known',
        }),
    ),
  })
  .register(z.globalRegistry, { id: 'Comparison' });
export type Comparison = z.infer<typeof comparison>;
