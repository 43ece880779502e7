import { queryOptions } from '@tanstack/react-query';
import type { Table } from '@/contract/data';
import { dataEndpoints } from '@/contract/endpoints/data';
import { call, stream } from './client';

export const qualityQuery = () =>
  queryOptions({
    queryKey: ['data', 'quality'],
    queryFn: ({ signal }) => call(dataEndpoints.quality, { signal }),
  });

/** The dataset's `datapackage.json`. */
export const dataPackage = (signal: AbortSignal) => call(dataEndpoints.dataPackage, { signal });

/** A table as CSV, sent as it is read; ends when `signal` does. */
export const tableRows = (table: Table, signal: AbortSignal) =>
  stream(dataEndpoints.tableRows, { query: { table }, signal });
