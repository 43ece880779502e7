import {
  breakdownQuery,
  complaintCategories,
  overview,
  overviewBreakdown,
  overviewQuery,
} from '@/contract/overview';
import { endpoint } from '@/contract/endpoint';
import { read } from './kinds';

export const overviewEndpoints = {
  overview: endpoint({
    ...read,
    id: 'getOverview',
    summary: 'The market over a window beside the window before, and its weeks',
    path: '/overview',
    query: overviewQuery,
    answer: overview,
    problems: [400, 403],
  }),
  overviewBreakdown: endpoint({
    ...read,
    id: 'getOverviewBreakdown',
    summary: 'The market’s figures by one dimension',
    path: '/overview/breakdown',
    query: breakdownQuery,
    answer: overviewBreakdown,
    problems: [400, 403],
  }),
  complaintCategories: endpoint({
    ...read,
    id: 'getComplaintCategories',
    summary: 'What is complained of, week by week',
    path: '/overview/complaint-categories',
    query: overviewQuery,
    answer: complaintCategories,
    problems: [400, 403],
  }),
};
