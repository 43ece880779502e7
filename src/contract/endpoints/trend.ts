import { endpoint } from '@/contract/endpoint';
import { windowQuery } from '@/contract/streamer';
import { streamerTrend } from '@/contract/trend';
import { read } from './kinds';

export const trendEndpoints = {
  streamerTrend: endpoint({
    ...read,
    id: 'getStreamerTrend',
    summary: 'Whether a streamer’s complaints and quality refunds went up or down',
    path: '/streamers/{streamerId}/trend',
    query: windowQuery,
    answer: streamerTrend,
    problems: [400, 403, 404],
  }),
};
