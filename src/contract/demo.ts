import * as z from 'zod/mini';
import { count } from './primitives';

/** What the demo panel can make the mock API do. `offline` refuses the connection; `empty` answers as if nothing were there. */
export const FAULTS = ['none', 'slow', 'failing', 'empty', 'forbidden', 'offline'] as const;
export type Fault = (typeof FAULTS)[number];

export const demoState = z
  .object({
    fault: z.enum(FAULTS),
    seed: z.int(),
    written: count.check(z.meta({ description: 'Rows this browser has added to the demo' })),
  })
  .register(z.globalRegistry, { id: 'DemoState' });
export type DemoState = z.infer<typeof demoState>;

export const faultChange = z.object({ fault: z.enum(FAULTS) });
