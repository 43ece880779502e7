import type { StoreContext } from './context';
import { notYet } from './problems';

export function recheck(_context: StoreContext, _input: unknown): never {
  return notYet('recheck');
}
