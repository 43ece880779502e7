import * as z from 'zod/mini';
import {
  complaintCross,
  complaintTrend,
  crossQuery,
  explorerComplaint,
  explorerFilters,
  explorerPage,
  explorerQuery,
  exportQuery,
} from '@/contract/explorer';
import { endpoint } from '@/contract/endpoint';
import { read } from './kinds';

export const explorerEndpoints = {
  explorer: endpoint({
    ...read,
    id: 'listComplaints',
    summary: 'Complaints against everybody, a page at a time, with counts beside each filter value',
    path: '/complaints',
    query: explorerQuery,
    answer: explorerPage,
    problems: [400, 403],
  }),
  complaintTrend: endpoint({
    ...read,
    id: 'getComplaintTrend',
    summary: 'Complaints week by week',
    path: '/complaints/trend',
    query: explorerFilters,
    answer: complaintTrend,
    problems: [400, 403],
  }),
  complaintCross: endpoint({
    ...read,
    id: 'getComplaintCross',
    summary: 'Complaints by two dimensions',
    path: '/complaints/breakdown',
    query: crossQuery,
    answer: complaintCross,
    problems: [400, 403],
  }),
  // named outside, so that its type tells it from the others
  complaintsExport: {
    ...endpoint({
      ...read,
      id: 'exportComplaints',
      summary:
        'Complaints as CSV with a byte-order mark, as they were when it began; cells that a spreadsheet would run are neutralised',
      path: '/complaints/export',
      query: exportQuery,
      answer: z.string(),
      problems: [400, 403],
    }),
    streams: 'text/csv' as const,
  },
  complaint: endpoint({
    ...read,
    id: 'getComplaint',
    summary: 'One complaint',
    path: '/complaints/{complaintId}',
    query: null,
    answer: explorerComplaint,
    problems: [403, 404],
  }),
};
