import type { StoreContext } from './context';
import { notYet } from './problems';

export function openCase(_context: StoreContext, _input: unknown): never {
  return notYet('openCase');
}

export function changeCase(_context: StoreContext, _input: unknown): never {
  return notYet('changeCase');
}

export function addCaseNote(_context: StoreContext, _input: unknown): never {
  return notYet('addCaseNote');
}

export function addCaseEvidence(_context: StoreContext, _input: unknown): never {
  return notYet('addCaseEvidence');
}
