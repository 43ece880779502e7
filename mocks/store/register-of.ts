import { brokenRules } from '@/domain/market-findings';
import { findingsOf } from './finding-answers';
import { oncePerMarket } from './once-per-market';
import { fillRegister, type RegisterTable } from './register-table';
import { streamerRow } from './streamer-rows';

/** Everyone in a window. */
export const registerOf = oncePerMarket((context, window): RegisterTable => {
  const { streamers } = context.market(window);
  return fillRegister(
    context.texts,
    context.dataset.platforms.map(({ platformId }) => platformId),
    brokenRules(findingsOf(context, window)),
    (place) => streamerRow(context, place, streamers[place]),
  );
});
