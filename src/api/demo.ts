import { mutationOptions, queryOptions } from '@tanstack/react-query';
import type { Fault } from '@/contract/demo';
import { demoEndpoints } from '@/contract/endpoints';
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

export const resetDemo = mutationOptions({
  mutationKey: ['demo', 'reset'],
  mutationFn: () => call(demoEndpoints.reset),
});
