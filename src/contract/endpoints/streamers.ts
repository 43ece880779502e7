import {
  broadcastsPage,
  broadcastsQuery,
  reviewsPage,
  reviewsQuery,
  streamerDetail,
  streamerSeries,
  windowQuery,
} from '@/contract/streamer';
import { endpoint } from '@/contract/endpoint';
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
  series: endpoint({
    ...read,
    id: 'getStreamerSeries',
    summary: 'A streamer’s weeks',
    path: '/streamers/{streamerId}/series',
    query: windowQuery,
    answer: streamerSeries,
    problems: [400, 403, 404],
  }),
  broadcasts: endpoint({
    ...read,
    id: 'listStreamerBroadcasts',
    summary: 'A streamer’s broadcasts',
    path: '/streamers/{streamerId}/broadcasts',
    query: broadcastsQuery,
    answer: broadcastsPage,
    problems: [400, 403, 404],
  }),
  reviews: endpoint({
    ...read,
    id: 'listStreamerReviews',
    summary: 'Required documents of what a streamer sold',
    path: '/streamers/{streamerId}/reviews',
    query: reviewsQuery,
    answer: reviewsPage,
    problems: [400, 403, 404],
  }),
};
