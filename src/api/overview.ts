import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { BreakdownBy } from '@/contract/choices';
import { overviewEndpoints } from '@/contract/endpoints/overview';
import { call } from './client';

/** The market over a window, beside the window before. */
export const overviewQuery = (window: string) =>
  queryOptions({
    queryKey: ['overview', window],
    queryFn: ({ signal }) => call(overviewEndpoints.overview, { query: { window }, signal }),
    placeholderData: keepPreviousData,
  });

/** Its figures by one dimension. */
export const breakdownQuery = (window: string, by: BreakdownBy) =>
  queryOptions({
    queryKey: ['overview', window, 'by', by],
    queryFn: ({ signal }) =>
      call(overviewEndpoints.overviewBreakdown, { query: { window, by }, signal }),
    placeholderData: keepPreviousData,
  });

/** What is complained of, week by week. */
export const complaintCategoriesQuery = (window: string) =>
  queryOptions({
    queryKey: ['overview', window, 'categories'],
    queryFn: ({ signal }) =>
      call(overviewEndpoints.complaintCategories, { query: { window }, signal }),
    placeholderData: keepPreviousData,
  });
