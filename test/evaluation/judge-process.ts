import { judgeWorld } from './judge-world';

/** Judges the worlds it is sent by the process that forked it, one after the other. */
process.on('message', ({ seed, streamers }: { seed: number; streamers: number }) => {
  process.send?.(judgeWorld(seed, streamers));
});
