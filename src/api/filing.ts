import { mutationOptions } from '@tanstack/react-query';
import { filingEndpoints } from '@/contract/endpoints/filing';
import type { NewComplaint } from '@/contract/filing';
import { call } from './client';

/** The same key for every try of one form, so that a retry never files twice. */
export const createComplaint = mutationOptions({
  mutationKey: ['complaints', 'create'],
  mutationFn: ({ complaint, key }: { complaint: NewComplaint; key: string }) =>
    call(filingEndpoints.createComplaint, { body: complaint, idempotencyKey: key }),
});
