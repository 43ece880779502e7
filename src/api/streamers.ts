import { queryOptions } from '@tanstack/react-query';
import { streamersEndpoints } from '@/contract/endpoints/streamers';
import { call } from './client';

export const streamerQuery = (streamerId: string, window: string) =>
  queryOptions({
    queryKey: ['streamer', streamerId, 'detail', window],
    queryFn: ({ signal }) =>
      call(streamersEndpoints.streamer, { params: { streamerId }, query: { window }, signal }),
  });
