import { queryOptions } from '@tanstack/react-query';
import { trendEndpoints } from '@/contract/endpoints/trend';
import { call } from './client';

export const trendQuery = (streamerId: string, window: string) =>
  queryOptions({
    queryKey: ['streamer', streamerId, 'trend', window],
    queryFn: ({ signal }) =>
      call(trendEndpoints.streamerTrend, { params: { streamerId }, query: { window }, signal }),
  });
