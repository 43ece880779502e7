import type { StoreContext } from './context';
import { notYet } from './problems';

export function comparison(_context: StoreContext, _input: unknown): never {
  return notYet('comparison');
}
