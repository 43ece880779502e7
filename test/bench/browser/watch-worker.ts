/** Runs before the store's worker in the build that is measured: tells when a question came and when its answer was made. */
import type { FacetName } from '@/contract/streamers';
import { normalised } from '@mocks/store/search-text';
import { bareScan } from '../bare-scan';
import { millionRegister } from './million-register';
import { lastFound } from './watch-encoding';

export interface WorkerTimes {
  id: string;
  /** Milliseconds since 1970, to the hundredth. */
  received: number;
  found: number;
  made: number;
  sent: number;
}
export interface FloorAsked {
  castcheckFloor: {
    text: string;
    filters: Partial<Record<FacetName, string[]>>;
    limit: number;
    runs: number;
  };
}

const now = () => performance.timeOrigin + performance.now();
const received = new Map<string, number>();

// the page's types stand for the worker's own
const post = postMessage as (message: unknown, transfer?: Transferable[]) => void;
const answer = post.bind(globalThis);
const toldOf = (message: { id?: string } | null, transfer?: Transferable[]) => {
  const made = now();
  answer(message, transfer ?? []);
  const id = message?.id;
  const came = id === undefined ? undefined : received.get(id);
  if (id === undefined || came === undefined) return;
  answer({
    castcheckTimes: {
      id,
      received: came,
      found: lastFound.at,
      made,
      sent: now(),
    } satisfies WorkerTimes,
  });
};
Object.assign(globalThis, { postMessage: toldOf });

addEventListener('message', ({ data }: MessageEvent<{ id?: string } & Partial<FloorAsked>>) => {
  if (data.id !== undefined) received.set(data.id, now());
  if (data.castcheckFloor) answer({ castcheckFloorMs: floorMs(data.castcheckFloor) });
});

/** The median of what a bare scan of the same arrays takes in this very worker. */
function floorMs({ text, filters, limit, runs }: FloorAsked['castcheckFloor']): number {
  const table = millionRegister();
  const folded = normalised(table.texts.names);
  const times = Array.from({ length: runs }, () => {
    const begun = performance.now();
    bareScan(table, folded, { text, filters, limit, after: null });
    return performance.now() - begun;
  });
  return times.toSorted((a, b) => a - b)[runs >> 1] ?? Number.NaN;
}
