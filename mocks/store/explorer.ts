import type { StoreContext } from './context';
import { notYet } from './problems';

export function explorer(_context: StoreContext, _input: unknown): never {
  return notYet('explorer');
}

export function explorerComplaint(_context: StoreContext, _input: unknown): never {
  return notYet('explorerComplaint');
}
