import * as z from 'zod/mini';
import { json, renderPage, type AnswerToSent } from '@/ui/test-page';
import { detail } from '@/ui/test-seller';
import { RepliesPage } from './replies-page';
import { ReplyPage } from './reply-page';
import { repliesSearch } from './search';

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

/** Shows the list, in tests, over answers made by hand. */
export const renderReplies = (answer: AnswerToSent) =>
  renderPage(
    {
      path: '/replies',
      component: RepliesPage,
      search: repliesSearch,
      defaults: {},
      leadsTo: { '/streamers/$streamerId': 'The dossier' },
      namespaces: ['reply', 'replies', 'export'],
      fixture: (path) =>
        path === '/meta'
          ? json({
              title: 'Test',
              asOf: '2026-10-31',
              fictional: true,
              sources: [],
              licenses: [],
              methodVersion: '1.0.0',
              rowCounts: {},
              platforms: [],
            })
          : json({ role: 'regulator' }),
    },
    {
      address: {
        parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
        stringifySearch: (search) => {
          const text = new URLSearchParams(
            Object.entries(search).map(([key, value]) => [key, String(value)]),
          ).toString();
          return text && `?${text}`;
        },
      },
      at: '/replies',
      answer,
    },
  );
