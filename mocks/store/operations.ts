import type * as z from 'zod/mini';
import type { endpoints } from '@/contract/endpoints';
import type { Role } from '@/contract/roles';

export type OperationName = keyof typeof endpoints;

/** What a request carries beside its query, body and path. */
export interface Caller {
  role: Role;
}

/** A part of a text that is sent as it is made. */
export interface Chunk {
  /** Rows in the whole. */
  total: number;
  text: string;
  /** Goes into the next call's `cursor`; null on the last. */
  nextCursor: string | null;
}

/** One method an operation: the parsed request in one flat record, the contract's answer out; a stream answers by chunks. */
export type Operations = {
  [Name in OperationName]: (
    input: never,
  ) => (typeof endpoints)[Name] extends { streams: string }
    ? Chunk
    : z.input<(typeof endpoints)[Name]['answer']>;
};
