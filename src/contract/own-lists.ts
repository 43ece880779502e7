import * as z from 'zod/mini';
import { instant } from './primitives';
import { streamerRef } from './streamer-ref';

export const watchlist = z
  .object({ items: z.array(z.object({ streamer: streamerRef, since: instant })) })
  .register(z.globalRegistry, { id: 'Watchlist', description: 'Last added first' });
export type Watchlist = z.infer<typeof watchlist>;

const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(100));
const path = z.string().check(
  // one slash: two would name another host
  z.regex(/^\/(?!\/)/, 'Begins with one slash'),
  z.maxLength(4000),
  z.meta({ examples: ['/streamers?category=food'] }),
);

export const savedView = z
  .object({ viewId: z.string(), name, path, savedAt: instant })
  .register(z.globalRegistry, { id: 'SavedView', description: 'A name for a page of the app' });
export type SavedView = z.infer<typeof savedView>;

export const savedViews = z
  .object({ items: z.array(savedView) })
  .register(z.globalRegistry, { id: 'SavedViews', description: 'In the order of their names' });

export const newView = z.object({ name, path }).register(z.globalRegistry, { id: 'NewView' });
export type SavedViews = z.infer<typeof savedViews>;
