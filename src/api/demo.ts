import { mutationOptions, queryOptions } from '@tanstack/react-query';
import type { Fault } from '@/contract/demo';
import { demoEndpoints } from '@/contract/endpoints/demo';
import type { Role } from '@/contract/roles';
import { call } from './client';

export const demoStateQuery = () =>
  queryOptions({
    queryKey: ['demo'],
    queryFn: ({ signal }) => call(demoEndpoints.state, { signal }),
  });

export const setFault = mutationOptions({
  mutationKey: ['demo', 'fault'],
  mutationFn: (fault: Fault) => call(demoEndpoints.setFault, { body: { fault } }),
});

export const setRole = mutationOptions({
  mutationKey: ['demo', 'role'],
  mutationFn: (role: Role) => call(demoEndpoints.setRole, { body: { role } }),
});

/** Where the planted stories are; they stay where they are as long as the page is open. */
export const demoTourQuery = () =>
  queryOptions({
    queryKey: ['demo', 'tour'],
    queryFn: ({ signal }) => call(demoEndpoints.tour, { signal }),
    staleTime: Infinity,
  });

export const resetDemo = mutationOptions({
  mutationKey: ['demo', 'reset'],
  mutationFn: () => call(demoEndpoints.reset),
});
