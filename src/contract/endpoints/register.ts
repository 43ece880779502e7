import { endpoint } from '@/contract/endpoint';
import { funnel } from '@/contract/funnel';
import { streamerFilters, streamersPage, streamersQuery } from '@/contract/streamers';
import { read } from './kinds';

export const registerEndpoints = {
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
};
