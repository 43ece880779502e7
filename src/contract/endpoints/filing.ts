import { complaint } from '@/contract/complaints';
import { endpoint } from '@/contract/endpoint';
import { newComplaint } from '@/contract/filing';

export const filingEndpoints = {
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
