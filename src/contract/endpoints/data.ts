import * as z from 'zod/mini';
import { dataPackage, quality, tableQuery } from '@/contract/data';
import { endpoint } from '@/contract/endpoint';
import { read } from './kinds';

export const dataEndpoints = {
  quality: endpoint({
    ...read,
    id: 'getQuality',
    summary: 'What the data do not tell, and what reading them warned of',
    path: '/quality',
    query: null,
    answer: quality,
    problems: [403],
  }),
  dataPackage: endpoint({
    ...read,
    id: 'getDataPackage',
    summary: 'The descriptor of the whole dataset as a Frictionless Data Package',
    path: '/datapackage',
    query: null,
    answer: dataPackage,
    problems: [403],
  }),
  // named outside, so that its type tells it from the others
  tableRows: {
    ...endpoint({
      ...read,
      id: 'exportTable',
      summary:
        'A table of the dataset as CSV, without what was written since; cells that a spreadsheet would run are neutralised',
      path: '/datapackage/rows',
      query: tableQuery,
      answer: z.string(),
      problems: [400, 403],
    }),
    streams: 'text/csv' as const,
  },
};
