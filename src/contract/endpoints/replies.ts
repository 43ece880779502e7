import {
  newReply,
  repliesPage,
  repliesQuery,
  reply,
  replyDecision,
  streamerReplies,
} from '@/contract/replies';
import { DESK_READERS, DESK_WRITERS } from '@/contract/roles';
import { endpoint } from '@/contract/endpoint';
import { create, read } from './kinds';

export const repliesEndpoints = {
  streamerReplies: endpoint({
    ...read,
    id: 'listStreamerReplies',
    summary:
      'What is said in a streamer’s name, newest first; to consumers without what was refused or names another firm',
    path: '/streamers/{streamerId}/replies',
    query: null,
    answer: streamerReplies,
    problems: [403, 404],
  }),
  replies: endpoint({
    ...read,
    id: 'listReplies',
    summary: 'Sellers’ replies, those waiting longest first, then the decided, newest first',
    path: '/replies',
    query: repliesQuery,
    answer: repliesPage,
    roles: DESK_READERS,
    problems: [400, 403],
  }),
  reply: endpoint({
    ...read,
    id: 'getReply',
    summary: 'One reply by its number, for whoever sent it to follow',
    path: '/replies/{replyId}',
    query: null,
    answer: reply,
    problems: [403, 404],
  }),
  submitReply: endpoint({
    ...create,
    id: 'submitReply',
    summary: 'Reply as a seller. Who sends it is not verified until it has been reviewed.',
    path: '/replies',
    body: newReply,
    answer: reply,
    problems: [400, 403, 404, 422],
  }),
  decideReply: endpoint({
    id: 'decideReply',
    summary: 'Review a reply as it was last read; a decided one stays as it is',
    method: 'PATCH',
    path: '/replies/{replyId}',
    query: null,
    body: replyDecision,
    answer: reply,
    status: 200,
    ifMatch: true,
    roles: DESK_WRITERS,
    problems: [400, 403, 404, 409, 422, 428],
  }),
};
