import * as z from 'zod/mini';
import { calendarDate, count, share } from './primitives';

/** A wave of complaints against one streamer, mostly found to be without ground. */
export const bombing = z
  .object({
    by: z.enum(['few', 'new']),
    from: calendarDate,
    to: calendarDate,
    complaints: count,
    complainants: count,
    newComplainants: count.check(
      z.meta({ description: 'Of the complainants, those never heard of before, against anyone' }),
    ),
    usual: z
      .number()
      .check(
        z.nonnegative(),
        z.meta({ description: 'What its other days let one expect in so many' }),
      ),
    tail: share.check(z.meta({ description: 'The Poisson chance of as many in such days' })),
    decided: count,
    dismissed: count,
    dismissedBound: share.check(
      z.meta({ description: 'Lower 95 % bound of the dismissed share among those decided' }),
    ),
    setAside: count.check(
      z.meta({
        description: 'Not dismissed themselves, yet left out until they are decided otherwise',
      }),
    ),
  })
  .register(z.globalRegistry, {
    id: 'ComplaintWave',
    description:
      'Many complaints by people who complained twice or more in it (`few`), or by people never heard of before (`new`), most dismissed',
  });
export type Bombing = z.infer<typeof bombing>;
