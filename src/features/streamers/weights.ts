import { weightQuery, weightsOf } from '@/contract/streamers';
import { DIMENSIONS } from '@/domain/dimensions';
import { EQUAL_WEIGHTS, type Weights } from '@/domain/priority';
import { parseSort } from './register-columns';
import type { RegisterSearch } from './search';

export const sameWeights = (a: Weights, b: Weights) =>
  DIMENSIONS.every((dimension) => a[dimension] === b[dimension]);

/** Whether the reader has chosen weights other than the usual ones. */
export const areWeighted = (search: RegisterSearch) =>
  !sameWeights(weightsOf(search), EQUAL_WEIGHTS);

/** The change to the URL that sets the weights. Who moves a weight asks for the order it makes: the rows go by priority then. */
export function withWeights(search: RegisterSearch, weights: Weights): Partial<RegisterSearch> {
  const byPriority = parseSort(search.sort).field === 'priority';
  return { ...weightQuery(weights), ...(!byPriority && { sort: '-priority' }) };
}
