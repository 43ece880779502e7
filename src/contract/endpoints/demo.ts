import { demoState, demoTour, faultChange, roleChange } from '@/contract/demo';
import { endpoint } from '@/contract/endpoint';
import { read } from './kinds';

/** Operations of the mock API only; no server implements them and openapi.json leaves them out. */
export const demoEndpoints = {
  state: endpoint({
    ...read,
    id: 'getDemoState',
    summary: 'What the demo is doing',
    path: '/demo',
    query: null,
    answer: demoState,
    problems: [],
  }),
  setFault: endpoint({
    id: 'setDemoFault',
    summary: 'Make the mock API misbehave',
    method: 'PUT',
    path: '/demo/fault',
    query: null,
    body: faultChange,
    answer: demoState,
    status: 200,
    problems: [400],
  }),
  setRole: endpoint({
    id: 'setDemoRole',
    summary: 'Ask as somebody else',
    method: 'PUT',
    path: '/demo/role',
    query: null,
    body: roleChange,
    answer: demoState,
    status: 200,
    problems: [400],
  }),
  tour: endpoint({
    ...read,
    id: 'getDemoTour',
    summary: 'Where the planted stories are',
    path: '/demo/tour',
    query: null,
    answer: demoTour,
    problems: [],
  }),
  reset: endpoint({
    id: 'resetDemo',
    summary: 'Forget what was written',
    method: 'DELETE',
    path: '/demo/writes',
    query: null,
    body: null,
    answer: demoState,
    status: 200,
    problems: [],
  }),
};
