import { DESK_READERS, DESK_WRITERS } from '@/contract/roles';
import {
  newDisposition,
  signal,
  signalDetail,
  signalsPage,
  signalsQuery,
} from '@/contract/signals';
import { endpoint } from '@/contract/endpoint';
import { read } from './kinds';

export const signalsEndpoints = {
  signals: endpoint({
    ...read,
    id: 'listSignals',
    summary: 'Streamers that left their own expected course',
    path: '/signals',
    query: signalsQuery,
    answer: signalsPage,
    roles: DESK_READERS,
    problems: [400, 403],
  }),
  signal: endpoint({
    ...read,
    id: 'getSignal',
    summary: 'One signal with its chart',
    path: '/signals/{signalId}',
    query: null,
    answer: signalDetail,
    roles: DESK_READERS,
    problems: [403, 404],
  }),
  setSignalDisposition: endpoint({
    id: 'setSignalDisposition',
    summary: 'Acknowledge a signal, mute it with a reason, or take that back',
    method: 'PUT',
    path: '/signals/{signalId}/disposition',
    query: null,
    body: newDisposition,
    answer: signal,
    status: 200,
    roles: DESK_WRITERS,
    problems: [400, 403, 404, 422],
  }),
};
