import {
  findingEvidencePage,
  findingEvidenceQuery,
  findings,
  findingsQuery,
  marketFindings,
  marketFindingsQuery,
} from '@/contract/findings';
import { endpoint } from '@/contract/endpoint';
import { read } from './kinds';

export const findingsEndpoints = {
  findings: endpoint({
    ...read,
    id: 'listStreamerFindings',
    summary: 'What the records say of each rule they can decide',
    path: '/streamers/{streamerId}/findings',
    query: findingsQuery,
    answer: findings,
    problems: [400, 403, 404],
  }),
  findingEvidence: endpoint({
    ...read,
    id: 'listFindingEvidence',
    summary: 'Everything one rule speaks of, what broke it first',
    path: '/streamers/{streamerId}/findings/{rule}',
    query: findingEvidenceQuery,
    answer: findingEvidencePage,
    problems: [400, 403, 404],
  }),
  marketFindings: endpoint({
    ...read,
    id: 'getMarketFindings',
    summary: 'How many streamers meet each rule the records can decide',
    path: '/findings',
    query: marketFindingsQuery,
    answer: marketFindings,
    problems: [400, 403],
  }),
};
