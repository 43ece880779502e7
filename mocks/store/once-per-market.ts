import type { MarketSummary } from '@/domain/summary';
import type { StoreContext } from './context';

/** Makes something of a window once, and keeps it as long as the window's summary is kept. */
export function oncePerMarket<Made>(make: (context: StoreContext, window: string) => Made) {
  const kept = new WeakMap<MarketSummary, Made>();
  return (context: StoreContext, window: string): Made => {
    const market = context.market(window);
    const known = kept.get(market);
    if (known !== undefined) return known;
    const made = make(context, window);
    kept.set(market, made);
    return made;
  };
}
