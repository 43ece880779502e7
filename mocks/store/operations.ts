import type * as z from 'zod/mini';
import type { endpoints } from '@/contract/endpoints';

export type OperationName = keyof typeof endpoints;

/** One method an operation: the parsed request in one flat record, the contract's answer out. */
export type Operations = {
  [Name in OperationName]: (input: never) => z.input<(typeof endpoints)[Name]['answer']>;
};
