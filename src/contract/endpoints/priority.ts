import { endpoint } from '@/contract/endpoint';
import { priorityQuery, priorityStanding } from '@/contract/streamers';
import { read } from './kinds';

export const priorityEndpoints = {
  streamerPriority: endpoint({
    ...read,
    id: 'getStreamerPriority',
    summary:
      'A streamer’s priority, and what its rank would be under other weights and in other windows',
    path: '/streamers/{streamerId}/priority',
    query: priorityQuery,
    answer: priorityStanding,
    problems: [400, 403, 404],
  }),
};
