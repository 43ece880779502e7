import { complaintsPage, streamerComplaintsQuery } from '@/contract/complaints';
import { endpoint } from '@/contract/endpoint';
import { read } from './kinds';

export const complaintsEndpoints = {
  complaints: endpoint({
    ...read,
    id: 'listStreamerComplaints',
    summary: 'Complaints against a streamer, newest first',
    path: '/streamers/{streamerId}/complaints',
    query: streamerComplaintsQuery,
    answer: complaintsPage,
    problems: [400, 403, 404],
  }),
};
