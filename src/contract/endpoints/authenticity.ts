import {
  authenticity,
  broadcastReading,
  readingsPage,
  readingsQuery,
} from '@/contract/authenticity';
import { endpoint } from '@/contract/endpoint';
import { windowQuery } from '@/contract/streamer';
import { read } from './kinds';

export const authenticityEndpoints = {
  authenticity: endpoint({
    ...read,
    id: 'getStreamerAuthenticity',
    summary: 'What a streamer’s broadcasts show of the five signals, against its peers',
    path: '/streamers/{streamerId}/authenticity',
    query: windowQuery,
    answer: authenticity,
    problems: [400, 403, 404],
  }),
  broadcastReadings: endpoint({
    ...read,
    id: 'listBroadcastReadings',
    summary: 'A streamer’s broadcasts, the most surprising first',
    path: '/streamers/{streamerId}/authenticity/broadcasts',
    query: readingsQuery,
    answer: readingsPage,
    problems: [400, 403, 404],
  }),
  broadcastReading: endpoint({
    ...read,
    id: 'getBroadcastReading',
    summary: 'One broadcast of the window against the streamer’s peers',
    path: '/streamers/{streamerId}/authenticity/broadcasts/{broadcastId}',
    query: windowQuery,
    answer: broadcastReading,
    problems: [400, 403, 404],
  }),
};
