import * as z from 'zod/mini';
import { platform } from './meta';

/** A streamer as a row of something else names it. */
export const streamerRef = z
  .object({
    streamerId: z.string(),
    displayName: z.string(),
    platform,
    roomId: z.string(),
  })
  .register(z.globalRegistry, { id: 'StreamerRef' });
export type StreamerRef = z.infer<typeof streamerRef>;
