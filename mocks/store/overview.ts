import type { StoreContext } from './context';
import { notYet } from './problems';

export function overview(_context: StoreContext, _input: unknown): never {
  return notYet('overview');
}

export function overviewBreakdown(_context: StoreContext, _input: unknown): never {
  return notYet('overviewBreakdown');
}

export function complaintCategories(_context: StoreContext, _input: unknown): never {
  return notYet('complaintCategories');
}
