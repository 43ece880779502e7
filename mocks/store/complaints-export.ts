import type { StoreContext } from './context';
import { notYet } from './problems';

export function complaintsExport(_context: StoreContext, _input: unknown): never {
  return notYet('complaintsExport');
}
