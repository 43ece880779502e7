import type { StoreContext } from './context';
import { notYet } from './problems';

export function complaintTrend(_context: StoreContext, _input: unknown): never {
  return notYet('complaintTrend');
}
