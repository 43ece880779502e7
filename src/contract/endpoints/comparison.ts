import { comparison, comparisonQuery } from '@/contract/comparison';
import { endpoint } from '@/contract/endpoint';
import { read } from './kinds';

export const comparisonEndpoints = {
  comparison: endpoint({
    ...read,
    id: 'compareStreamers',
    summary: 'Two to five streamers side by side, and the difference of any two',
    path: '/comparison',
    query: comparisonQuery,
    answer: comparison,
    problems: [400, 403],
  }),
};
