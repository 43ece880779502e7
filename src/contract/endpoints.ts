import { complaint, complaintsPage, newComplaint, streamerComplaintsQuery } from './complaints';
import { demoState, faultChange } from './demo';
import { endpoint } from './endpoint';
import { funnel } from './funnel';
import { market, marketQuery, meta, suggestions, suggestionsQuery } from './meta';
import {
  broadcastsPage,
  broadcastsQuery,
  findings,
  reviewsPage,
  reviewsQuery,
  streamerDetail,
  streamerSeries,
  windowQuery,
} from './streamer';
import { streamerFilters, streamersPage, streamersQuery } from './streamers';

const read = { method: 'GET', body: null, status: 200 } as const;

/** Every operation of the API, once. */
export const endpoints = {
  meta: endpoint({
    ...read,
    id: 'getMeta',
    summary: 'What is loaded',
    path: '/meta',
    query: null,
    answer: meta,
    problems: [403],
  }),
  market: endpoint({
    ...read,
    id: 'getMarket',
    summary: 'The state of the market over a window',
    path: '/market',
    query: marketQuery,
    answer: market,
    problems: [400, 403],
  }),
  suggestions: endpoint({
    ...read,
    id: 'listSuggestions',
    summary: 'Streamers whose name, pinyin, initials or room id fit what was typed',
    path: '/suggestions',
    query: suggestionsQuery,
    answer: suggestions,
    problems: [400, 403],
  }),
  streamers: endpoint({
    ...read,
    id: 'listStreamers',
    summary: 'The register, a page at a time, with counts beside each filter value',
    path: '/streamers',
    query: streamersQuery,
    answer: streamersPage,
    problems: [400, 403],
  }),
  funnel: endpoint({
    ...read,
    id: 'getFunnel',
    summary: 'The register’s filtered set as a funnel plot',
    path: '/funnel',
    query: streamerFilters,
    answer: funnel,
    problems: [400, 403],
  }),
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
  findings: endpoint({
    ...read,
    id: 'listStreamerFindings',
    summary: 'Rules the records can decide',
    path: '/streamers/{streamerId}/findings',
    query: windowQuery,
    answer: findings,
    problems: [400, 403, 404],
  }),
  complaints: endpoint({
    ...read,
    id: 'listStreamerComplaints',
    summary: 'Complaints against a streamer, newest first',
    path: '/streamers/{streamerId}/complaints',
    query: streamerComplaintsQuery,
    answer: complaintsPage,
    problems: [400, 403, 404],
  }),
  createComplaint: endpoint({
    id: 'createComplaint',
    summary: 'File a complaint',
    method: 'POST',
    path: '/complaints',
    query: null,
    body: newComplaint,
    answer: complaint,
    status: 201,
    problems: [400, 403, 404, 422],
    idempotencyKey: true,
  }),
};

/** Operations of the mock API only; no server implements them and openapi.json leaves them out. */
export const demoEndpoints = {
  state: endpoint({
    ...read,
    id: 'getDemoState',
    summary: 'What the demo is doing',
    path: '/demo',
    query: null,
    answer: demoState,
    problems: [],
  }),
  setFault: endpoint({
    id: 'setDemoFault',
    summary: 'Make the mock API misbehave',
    method: 'PUT',
    path: '/demo/fault',
    query: null,
    body: faultChange,
    answer: demoState,
    status: 200,
    problems: [400],
  }),
  reset: endpoint({
    id: 'resetDemo',
    summary: 'Forget what was written',
    method: 'DELETE',
    path: '/demo/writes',
    query: null,
    body: null,
    answer: demoState,
    status: 200,
    problems: [],
  }),
};
