import { endpoint } from '@/contract/endpoint';
import {
  broadcastsPage,
  broadcastsQuery,
  reviewsPage,
  reviewsQuery,
  streamerSeries,
} from '@/contract/dossier';
import { windowQuery } from '@/contract/streamer';
import { read } from './kinds';

export const dossierEndpoints = {
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
