import type { StoreContext } from './context';
import { notYet } from './problems';

export function signals(_context: StoreContext, _input: unknown): never {
  return notYet('signals');
}

export function signal(_context: StoreContext, _input: unknown): never {
  return notYet('signal');
}

export function setSignalDisposition(_context: StoreContext, _input: unknown): never {
  return notYet('setSignalDisposition');
}
