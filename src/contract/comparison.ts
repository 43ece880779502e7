import * as z from 'zod/mini';
import { COMPARED_FIGURES } from '@/domain/compared-figure-names';
import { MOST_COMPARED } from './choices';
import { change } from './overview';
import {
  DEFAULT_WINDOW,
  calendarDate,
  count,
  fen,
  region,
  windowRange,
  windowSpec,
} from './primitives';
import { weekPoint } from './dossier';
import { streamerRef } from './streamer-ref';
import { complaintCount, productCategory, verdictKind } from './summary';

export const comparisonQuery = z.object({
  ids: z.array(z.string().check(z.minLength(1))).check(z.minLength(1), z.maxLength(MOST_COMPARED)),
  window: z._default(windowSpec, DEFAULT_WINDOW),
});

export const comparedFigure = z
  .object({
    numerator: count,
    denominator: count,
    estimate: z.number().check(z.nonnegative()),
    low: z.number().check(z.nonnegative()),
    high: z.nullable(z.number().check(z.nonnegative())).register(z.globalRegistry, {
      description:
        'Null where nothing bounds it: a median wait of few, or that many still wait out',
    }),
    benchmark: z.nullable(z.number().check(z.nonnegative())),
    shared: z.boolean().register(z.globalRegistry, {
      description:
        'None of the peers has a single case, or all have nothing else: the estimate is what they share, and tells nobody apart',
    }),
  })
  .register(z.globalRegistry, {
    id: 'ComparedFigure',
    description:
      'Per 10,000 orders (complaintRate), hours (medianFirstResponse), a share in [0, 1] (the others). Waits are Kaplan–Meier’s: the numerator counts those answered (by day 7), the denominator all complaints timed',
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
    firstResponses: z
      .object({ complaints: count, answered: count })
      .check(
        z.meta({ description: 'What a median wait that is null rests on: not yet half, or none' }),
      ),
    figures: z.record(figureName, z.nullable(comparedFigure)),
    weeks: z.array(weekPoint),
  })
  .register(z.globalRegistry, { id: 'ComparedStreamer' });
export type ComparedStreamer = z.infer<typeof comparedStreamer>;

export const comparison = z
  .object({
    window: windowRange,
    asOf: calendarDate,
    methodVersion: z.string(),
    streamers: z.array(comparedStreamer).check(z.meta({ description: 'In the order asked for' })),
    missing: z.array(z.string()).check(z.meta({ description: 'Ids that are nobody’s' })),
    differences: z.array(
      z
        .extend(change, { figure: figureName, a: z.string(), b: z.string() })
        .register(z.globalRegistry, {
          id: 'FigureDifference',
          description:
            'a minus b, in the figure’s unit; every pair once where both are known, their intervals bounded, and not both the one rate their peers share',
        }),
    ),
  })
  .register(z.globalRegistry, { id: 'Comparison' });
export type Comparison = z.infer<typeof comparison>;
