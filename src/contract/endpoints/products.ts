import { endpoint } from '@/contract/endpoint';
import { productsPage, productsQuery } from '@/contract/products';
import { read } from './kinds';

export const productsEndpoints = {
  products: endpoint({
    ...read,
    id: 'listStreamerProducts',
    summary: 'What a streamer offered, the latest first',
    path: '/streamers/{streamerId}/products',
    query: productsQuery,
    answer: productsPage,
    problems: [400, 403, 404],
  }),
};
