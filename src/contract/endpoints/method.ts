import { endpoint } from '@/contract/endpoint';
import { methodExample, methodExampleQuery } from '@/contract/method';
import { read } from './kinds';

export const methodEndpoints = {
  methodExample: endpoint({
    ...read,
    id: 'getMethodExample',
    summary: 'Every figure worked out on one streamer, with the numbers behind it',
    path: '/method/example',
    query: methodExampleQuery,
    answer: methodExample,
    problems: [400, 403, 404],
  }),
};
