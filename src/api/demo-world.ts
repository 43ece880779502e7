import { mutationOptions } from '@tanstack/react-query';
import type { WorldSize } from '@/contract/demo-world';
import { setWorldEndpoint } from '@/contract/endpoints/demo-world';
import { call } from './client';

/** The world is made anew when the page is loaded again. */
export const setWorld = mutationOptions({
  mutationKey: ['demo', 'world'],
  mutationFn: (streamers: WorldSize) => call(setWorldEndpoint, { body: { streamers } }),
});
