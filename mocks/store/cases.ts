import type { StoreContext } from './context';
import { notYet } from './problems';

export function cases(_context: StoreContext, _input: unknown): never {
  return notYet('cases');
}

export function caseFile(_context: StoreContext, _input: unknown): never {
  return notYet('caseFile');
}
