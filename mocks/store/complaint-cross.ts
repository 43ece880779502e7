import type { StoreContext } from './context';
import { notYet } from './problems';

export function complaintCross(_context: StoreContext, _input: unknown): never {
  return notYet('complaintCross');
}
