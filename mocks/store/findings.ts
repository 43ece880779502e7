import type { Findings } from '@/contract/streamer';
import { findings as findingsOf } from '@/domain/findings';
import type { StoreContext } from './context';

/** Rules the records can decide of one streamer. Throws a 404 problem for an unknown one. */
export function findings(
  context: StoreContext,
  query: { streamerId: string; window: string },
): Findings {
  return {
    window: context.windowRange(query.window),
    items: findingsOf(context.index, context.known(query.streamerId), context.range(query.window)),
  };
}
