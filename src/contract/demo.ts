import * as z from 'zod/mini';
import { calendarDate, count } from './primitives';
import { role } from './roles';

/** What the demo panel can make the mock API do. `offline` refuses the connection; `empty` answers as if nothing were there. */
export const FAULTS = ['none', 'slow', 'failing', 'empty', 'forbidden', 'offline'] as const;
export type Fault = (typeof FAULTS)[number];

export const demoState = z
  .object({
    fault: z.enum(FAULTS),
    seed: z.int(),
    role,
    streamers: count.check(z.meta({ description: 'How many the demo world was made with' })),
    own: z.nullable(z.object({ title: z.string(), asOf: calendarDate })).check(
      z.meta({
        description: 'Somebody’s own dataset, opened in this browser in the demo’s place',
      }),
    ),
    written: count.check(z.meta({ description: 'Rows this browser has added to the demo' })),
  })
  .register(z.globalRegistry, { id: 'DemoState' });
export type DemoState = z.infer<typeof demoState>;

export const faultChange = z.object({ fault: z.enum(FAULTS) });

export const roleChange = z.object({ role });

/** The planted stories that a newcomer is led to, in the order of the tour. */
export const TOUR_STORIES = [
  'quality_collapse',
  'faked_sales',
  'sold_before_report',
  'tiny_frightening',
  'complaint_bombed',
  'advertising_only',
  'homonym',
] as const;

export const demoTour = z
  .object({
    stops: z.array(
      z.object({
        story: z.enum(TOUR_STORIES),
        streamerId: z.string(),
        displayName: z.string(),
        beganOn: z.nullable(calendarDate),
      }),
    ),
  })
  .register(z.globalRegistry, { id: 'DemoTour' });
export type DemoTour = z.infer<typeof demoTour>;
