import { endpoint } from '@/contract/endpoint';
import { streamerDetail, windowQuery } from '@/contract/streamer';
import { read } from './kinds';

export const streamersEndpoints = {
  streamer: endpoint({
    ...read,
    id: 'getStreamer',
    summary: 'One streamer: who, the figures, the verdict',
    path: '/streamers/{streamerId}',
    query: windowQuery,
    answer: streamerDetail,
    problems: [400, 403, 404],
  }),
};
