import * as z from 'zod/mini';
import { json, renderPage, type AnswerToSent } from '@/ui/test-page';
import { detail } from '@/ui/test-seller';
import { ReplyPage } from './reply-page';

/** Shows the form, in tests, over answers made by hand. */
export const renderReply = (answer?: AnswerToSent) =>
  renderPage(
    {
      path: '/check/$streamerId/reply',
      component: ReplyPage,
      search: z.object({}),
      defaults: {},
      leadsTo: { '/reply/$replyId': 'The reply', '/check/$streamerId': 'The card' },
      namespaces: ['reply'],
      fixture: () => json(detail),
    },
    {
      address: { parseSearch: () => ({}), stringifySearch: () => '' },
      at: '/check/s1/reply',
      answer,
    },
  );
